import { expect, test } from 'vitest'
import { ask } from '../../test/clients.ts'
import { serverForSuite } from '../../test/server.ts'

const server = serverForSuite({ CREATE_PASSWORD: 'sehr-geheim', PUBLIC_URL: 'https://w.example/' })

test('with CREATE_PASSWORD only its holder creates workshops; links use PUBLIC_URL', async () => {
  const create = (headers: Record<string, string>) =>
    ask(`${server().url}/api/workshops`, { method: 'POST', body: { title: 'x' }, headers })
  for (const headers of [{}, { authorization: 'Bearer falsch' }, { authorization: 'Bearer ' }]) {
    expect(await create(headers as Record<string, string>)).toMatchObject({
      status: 401,
      json: { error: { code: 'UNAUTHENTICATED' } },
    })
  }
  const created = await create({ authorization: 'Bearer sehr-geheim' })
  expect(created.status).toBe(201)
  expect(created.text).toContain('"join":"https://w.example/j/')
  expect((await ask(`${server().url}/api/site`)).json).toMatchObject({
    passwordRequired: true,
    baseUrl: 'https://w.example',
  })
})
