import { expect, test } from 'vitest'
import { dial, openWorkshop, refusedDial } from '../test/clients.ts'
import { serverForSuite } from '../test/server.ts'
import { originAllowed } from './origin.ts'

const server = serverForSuite({ ALLOWED_ORIGINS: 'https://seite.example, http://localhost:5173' })

test.each(['polling', 'websocket'] as const)(
  'ABUSE 24: foreign pages are refused on %s',
  async (transport) => {
    const { url } = server()
    const { id, keys } = await openWorkshop(url)
    const auth = { workshop: id, role: 'stage', key: keys.stage } as const
    const from = (origin: string) => ({ transports: [transport], extraHeaders: { origin } })
    for (const origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1:1',
      `${url}.evil.example`,
      'nonsense',
    ]) {
      expect(await refusedDial(url, auth, from(origin))).toEqual(expect.any(String))
    }
    for (const origin of [url, 'https://seite.example', 'http://localhost:5173']) {
      expect((await dial(url, auth, from(origin))).view()).toHaveProperty('mode')
    }
    expect((await dial(url, auth, { transports: [transport] })).view()).toHaveProperty('mode')
  },
)

test.each([
  ['https://a.example', 'a.example', true],
  ['https://a.example', 'a.example:443', true],
  ['http://a.example', 'a.example:80', true],
  ['https://a.example:8443', 'a.example', false],
  ['https://b.example', 'a.example', false],
  ['https://a.example.evil', 'a.example', false],
  ['https://A.example', 'a.example', true],
])('origin %s on host %s: %s', (origin, host, allowed) => {
  expect(originAllowed({ headers: { origin, host } } as never, [])).toBe(allowed)
})
