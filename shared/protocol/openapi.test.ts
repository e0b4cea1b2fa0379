import { expect, test } from 'vitest'
import { CALLS } from './calls.ts'
import { openApi } from './openapi.ts'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { name: string }[]
  readonly requestBody?: { content: Record<string, { schema: { required?: string[]; properties: object } }> }
  readonly responses: Record<string, unknown>
}
const paths = openApi()['paths'] as Record<string, Record<string, Operation>>

test('every call is described once, with its parameters and a name of its own', () => {
  const operations = Object.values(paths).flatMap((each) => Object.values(each))
  expect(operations.length).toBe(CALLS.length)
  expect(new Set(operations.map((each) => each.operationId)).size).toBe(CALLS.length)
  for (const [path, methods] of Object.entries(paths)) {
    for (const { parameters = [], responses } of Object.values(methods)) {
      expect(parameters.map((each) => `{${each.name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
      expect(responses).toHaveProperty('default')
    }
  }
})

test('bodies are what the server checks: what has a default may be left out', () => {
  const body = paths['/api/workshops']?.['post']?.requestBody?.content['application/json']?.schema
  expect(body?.required).toEqual(['title'])
  expect(Object.keys(body?.properties ?? {})).toEqual(['title', 'language', 'template', 'agenda'])
})

test('the description is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(openApi()))).toEqual(openApi())
})
