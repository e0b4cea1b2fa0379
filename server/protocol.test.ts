import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { CALLS } from '#shared/protocol/calls.ts'
import { loadedWith, readSources } from '../scripts/lint/import-graph.js'
import { DOCUMENT, HASH, protocolDocument, wireHash } from '../scripts/protocol-docs.ts'

test('the wire is the one that was agreed', () => {
  const agreed = JSON.parse(readFileSync(HASH, 'utf8')) as ReturnType<typeof wireHash>
  expect(
    wireHash(),
    'The wire changed. If a page of the older version can no longer understand the server, raise PROTOCOL_VERSION ' +
      '(shared/protocol/socket.ts); then run `npm run protocol` and commit what it writes.',
  ).toEqual(agreed)
})

test('docs/PROTOCOL.md says what the schemas say', () => {
  const stale = readFileSync(DOCUMENT, 'utf8') !== protocolDocument()
  expect(stale, 'docs/PROTOCOL.md is stale: run `npm run protocol` and commit what it writes.').toBe(false)
})

test('every route of the server is in the documents, and no other', () => {
  const folder = fileURLToPath(new URL('./edges/http/', import.meta.url))
  const routes = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) =>
      [...readFileSync(folder + name, 'utf8').matchAll(/router\.(get|post|put|delete)\('([^']+)'/g)].map(
        ([, method, path = '']) => {
          const whole = name === 'operations.ts' ? path : `/api${path}`
          return `${method} ${whole.replace(/:(\w+)/g, '{$1}')}`
        },
      ),
    )
  expect(routes.sort()).toEqual(CALLS.map(({ method, path }) => `${method} ${path}`).sort())
})

test('what describes the API is not in the pages', () => {
  const sources = readSources('shared', 'client')
  const pages = sources.map(({ file }) => file).filter((file) => /^client\/.*(?<!\.test)\.tsx?$/.test(file))
  const loaded = loadedWith(sources, pages)
  expect(pages.length).toBeGreaterThan(20)
  for (const name of ['openapi', 'calls', 'command-list', 'auth']) {
    expect([...loaded]).not.toContain(`shared/protocol/${name}.ts`)
  }
})
