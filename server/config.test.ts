import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('nothing is needed', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 3000,
    DATA_DIR: './data',
    RETENTION_DAYS: 180,
    TRUST_PROXY: [],
    LOG_LEVEL: 'info',
  })
  expect(readConfig({ PORT: ' ', PUBLIC_URL: '' })).toMatchObject({ PORT: 3000 })
})

test('values are read', () => {
  expect(
    readConfig({
      PORT: '0',
      PUBLIC_URL: 'https://w.example/',
      ALLOWED_ORIGINS: 'https://a.example, http://b.example:1',
      TRUST_PROXY: 'loopback,10.0.0.0/8',
    }),
  ).toMatchObject({
    PORT: 0,
    PUBLIC_URL: 'https://w.example',
    ALLOWED_ORIGINS: ['https://a.example', 'http://b.example:1'],
    TRUST_PROXY: ['loopback', '10.0.0.0/8'],
  })
  expect(readConfig({ TRUST_PROXY: 'off' }).TRUST_PROXY).toEqual([])
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '80.5'],
  ['PUBLIC_URL', 'workshop.example.org'],
  ['PUBLIC_URL', 'ftp://workshop.example.org'],
  ['REDIS_URL', 'http://localhost'],
  ['ALLOWED_ORIGINS', 'a.example'],
  ['TRUST_PROXY', 'everybody'],
  ['TRUST_PROXY', '10.0.0.0/99'],
  ['TRUST_PROXY', '999.1.1.1'],
  ['RETENTION_DAYS', '0'],
  ['IMPRINT_URL', 'javascript:alert(1)'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s stops the start with one line that names both and says what is accepted', (name, value) => {
  const start = () => readConfig({ [name]: value })
  expect(start).toThrow(`${name}=${value} is not accepted: it takes `)
  expect(start).not.toThrow(/\n/)
})

test('a wrong password is not repeated', () => {
  for (const wrong of ['short', 'with a space', 'mit-Ümlaut'])
    expect(() => readConfig({ CREATE_PASSWORD: wrong })).toThrow(/^CREATE_PASSWORD=… is not accepted/)
})
