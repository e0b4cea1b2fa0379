import { expect, test } from 'vitest'
import { ask } from '../test/clients.ts'
import { startServer } from '../test/server.ts'
import { baseUrl, clientAddress } from './addresses.ts'

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    headers: { ...(forwarded && { 'x-forwarded-for': forwarded }) },
    socket: { remoteAddress },
    connection: { remoteAddress },
  }) as never

test('ABUSE 19: a forwarded address is believed from trusted proxies only', () => {
  expect(clientAddress([])(from('9.9.9.9', '1.1.1.1'))).toBe('9.9.9.9')
  expect(clientAddress(['10.0.0.0/8'])(from('10.0.0.1', '1.1.1.1'))).toBe('1.1.1.1')
  expect(clientAddress(['10.0.0.0/8'])(from('9.9.9.9', '1.1.1.1'))).toBe('9.9.9.9')
  expect(clientAddress(['10.0.0.0/8'])(from('10.0.0.1', '6.6.6.6, 1.1.1.1'))).toBe('1.1.1.1')
})

test('ABUSE 19: forged headers do not make a page secure or move its links', async () => {
  const plain = await startServer()
  const forged = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' }
  const untrusted = await ask(`${plain.url}/api/site`, { headers: forged })
  expect(untrusted.headers.get('strict-transport-security')).toBeNull()
  expect(untrusted.text).not.toContain('evil.example')
  expect(untrusted.json['baseUrl']).toMatch(/^http:/)
  await plain.stop()
  const behind = await startServer({ TRUST_PROXY: 'loopback' })
  const trusted = await ask(`${behind.url}/api/site`, { headers: forged })
  expect(trusted.headers.get('strict-transport-security')).toContain('max-age')
  expect(trusted.json['baseUrl']).toMatch(/^https:/)
  await behind.stop()
})

test('PUBLIC_URL is used as it is', () => {
  expect(baseUrl('http', 'localhost:3000', 'https://w.example')).toBe('https://w.example')
  expect(baseUrl('https', 'a.example', undefined)).toBe('https://a.example')
})
