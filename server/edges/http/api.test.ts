import { request } from 'node:http'
import { expect, test } from 'vitest'
import { ask, dial, joinWorkshop, openWorkshop } from '../../test/clients.ts'
import { serverForSuite } from '../../test/server.ts'

const server = serverForSuite()
const at = (path: string) => server().url + path
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const error = (code: string) => ({
  error: { code, message: expect.any(String), retryable: expect.any(Boolean) },
})

test('a workshop is created, found by its code however it is typed, joined, and gone after its end', async () => {
  const { id, code, keys, urls } = await openWorkshop(server().url)
  expect(urls).toMatchObject({
    join: expect.stringMatching(`/j/${code}$`),
    moderate: expect.stringMatching(`/m/${id}#${keys.moderator}$`),
    stage: expect.stringMatching(`/s/${id}#${keys.stage}$`),
  })
  for (const typed of [
    code,
    code.toLowerCase(),
    `${code.slice(0, 3)} ${code.slice(3)}`,
    `${code.slice(0, 3)}-${code.slice(3)}`,
  ]) {
    expect((await ask(at(`/api/codes/${encodeURIComponent(typed)}`))).json).toEqual({
      id,
      title: 'Zukunft',
      language: 'de',
    })
  }
  expect(
    (await ask(at(`/api/workshops/${id}`), { method: 'DELETE', headers: bearer(keys.moderator) })).status,
  ).toBe(204)
  const [ended, unknown] = await Promise.all([ask(at(`/api/codes/${code}`)), ask(at('/api/codes/ZZZZZZ'))])
  expect(ended).toMatchObject({ status: 404, json: error('NOT_FOUND') })
  expect(ended.text).toBe(unknown.text)
})

test.each([
  ['not JSON', { body: '{"title":' }, 400, 'INVALID'],
  ['a list', { body: '[]' }, 400, 'INVALID'],
  ['a bare number', { body: '7' }, 400, 'INVALID'],
  ['no title', { body: {} }, 400, 'INVALID'],
  ['an empty title', { body: { title: ' \u0000 ' } }, 400, 'INVALID'],
  ['a long title', { body: { title: 'x'.repeat(201) } }, 413, 'TOO_LARGE'],
  ['a huge title', { body: { title: 'x'.repeat(900_000) } }, 413, 'TOO_LARGE'],
  ['a huge body', { body: { title: 'x'.repeat(1_100_000) } }, 413, 'TOO_LARGE'],
  ['another language', { body: { title: 'x', language: 'fr' } }, 400, 'INVALID'],
  ['an unknown template', { body: { title: 'x', template: 'none' } }, 404, 'NOT_FOUND'],
  ['an unknown kind', { body: { title: 'x', agenda: [{ kind: 'none', prompt: 'x' }] } }, 400, 'INVALID'],
  [
    'a form',
    { body: 'title=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    400,
    'INVALID',
  ],
  ['plain text', { body: '{"title":"x"}', headers: { 'content-type': 'text/plain' } }, 400, 'INVALID'],
])('creating with %s is refused in the documented form', async (_what, options, status, code) => {
  expect(await ask(at('/api/workshops'), { method: 'POST', ...options })).toMatchObject({
    status,
    json: error(code),
  })
})

test('ABUSE 3: prototype keys in bodies change nothing', async () => {
  const poison =
    '{"title":"x","__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"agenda":[{"kind":"words","prompt":"y","settings":{"__proto__":{"x":1}}}]}'
  const { status } = await ask(at('/api/workshops'), { method: 'POST', body: poison })
  expect([201, 400]).toContain(status)
  expect(({} as { x?: unknown }).x).toBeUndefined()
})

test('every wrong address of the API is answered in the documented form', async () => {
  for (const path of ['/api', '/api/nothing', '/api/codes/%E0%A4%A', '/api/workshops/x/export']) {
    const { status, json } = await ask(at(path))
    expect([status, json]).toEqual([
      expect.any(Number),
      expect.objectContaining({ error: expect.anything() }),
    ])
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  }
})

test("joining needs the workshop's own code; a locked one refuses", async () => {
  const { url } = server()
  const [one, two] = [await openWorkshop(url), await openWorkshop(url)]
  const join = (id: string, body: object) =>
    ask(at(`/api/workshops/${id}/participants`), { method: 'POST', body })
  expect(await join(one.id, { code: two.code })).toMatchObject({ status: 404, json: error('NOT_FOUND') })
  expect(await join(one.id, { code: one.code, name: 'x'.repeat(61) })).toMatchObject({ status: 413 })
  await one.moderator.send({ type: 'joining.lock', locked: true })
  expect(await join(one.id, { code: one.code })).toMatchObject({ status: 403, json: error('FORBIDDEN') })
})

test('ABUSE 13: keys are in no log line, no header, no error, no export', async () => {
  const { id, keys, code } = await openWorkshop(server().url)
  const { token } = await joinWorkshop(server().url, { id, code } as never)
  const answers = await Promise.all([
    ask(at(`/api/workshops/${id}/export/json`), { headers: bearer(keys.moderator) }),
    ask(at(`/api/workshops/${id}/export/csv`), { headers: bearer(keys.moderator) }),
    ask(at(`/api/workshops/${id}/export/json`), { headers: bearer(keys.stage) }),
    ask(at(`/api/workshops/${keys.moderator}/export/json`), { headers: bearer(keys.moderator) }),
  ])
  const seen = [
    ...answers.map(({ text, headers }) => text + JSON.stringify([...headers])),
    ...server().lines,
  ].join()
  for (const secret of [keys.moderator, keys.stage, token]) expect(seen).not.toContain(secret)
  expect(answers[0]?.headers.get('referrer-policy')).toBe('no-referrer')
})

test('ABUSE 28: what people send is in no log line', async () => {
  const { id, moderator, keys } = await openWorkshop(server().url)
  const injected = '"}\n{"level":60,"msg":"INJECTED"}'
  await moderator.send({ type: 'workshop.edit', title: injected })
  await ask(at(`/api/codes/${encodeURIComponent(injected)}`), { headers: { 'user-agent': 'INJECTED' } })
  await ask(at('/api/workshops'), { method: 'POST', body: `INJECTED${injected}` })
  await dial(server().url, { workshop: id, role: 'stage', key: keys.stage, room: 'INJECTED' })
  for (const line of server().lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
  expect(server().lines.join()).not.toMatch(/INJECTED|127\.0\.0\.1/)
})

test('ABUSE 29: strict headers on every answer, HSTS only behind TLS', async () => {
  for (const path of ['/healthz', '/api/site', '/api/nothing', '/metrics']) {
    const { headers } = await ask(at(path))
    const policy = headers.get('content-security-policy') ?? ''
    for (const directive of [
      "default-src 'self'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(directive)
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  }
})

test('alive, ready, measured', async () => {
  expect((await ask(at('/healthz'))).json).toEqual({ ok: true })
  expect((await ask(at('/readyz'))).json).toMatchObject({ ok: true })
  expect((await ask(at('/metrics'))).text).toContain('weitblick_live_workshops')
})

test('links made from a loopback request name an address that phones can reach', async () => {
  const host = (value: string) =>
    new Promise<string>((resolve, reject) => {
      request(at('/api/site'), { headers: { host: value } }, (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () => resolve((JSON.parse(text) as { baseUrl: string }).baseUrl))
      })
        .on('error', reject)
        .end()
    })
  expect(await host('workshop.example.org')).toBe('http://workshop.example.org')
  expect(await host('10.1.2.3:8080')).toBe('http://10.1.2.3:8080')
  for (const local of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
    expect(await host(local)).toMatch(/^http:\/\/[^/]+:3000$/)
})
