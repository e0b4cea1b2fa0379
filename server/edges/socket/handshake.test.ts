import { expect, test } from 'vitest'
import type { ViewMessage } from '#shared/protocol/socket.ts'
import { dial, joinWorkshop, openWorkshop, refusedDial, until } from '../../test/clients.ts'
import { serverForSuite } from '../../test/server.ts'

const server = serverForSuite()

const UNAUTHENTICATED = { code: 'UNAUTHENTICATED', retryable: false, message: expect.any(String) }

test('each role connects with its own secret and is told its view', async () => {
  const { url } = server()
  const workshop = await openWorkshop(url)
  const { participantId, token } = await joinWorkshop(url, workshop, 'Ada')
  const stage = await dial(url, { workshop: workshop.id, role: 'stage', key: workshop.keys.stage })
  const phone = await dial(url, { workshop: workshop.id, role: 'participant', token, v: 1 })
  expect(workshop.moderator.view()).toHaveProperty('activities')
  expect(stage.view()).toMatchObject({ mode: 'live', workshop: { code: workshop.code } })
  expect(phone.mine()).toMatchObject({ id: participantId, name: 'Ada' })
})

test('long-polling alone serves as well', async () => {
  const { url } = server()
  const workshop = await openWorkshop(url)
  const { token } = await joinWorkshop(url, workshop)
  const phone = await dial(
    url,
    { workshop: workshop.id, role: 'participant', token },
    { transports: ['polling'] },
  )
  const ack = await phone.send({ type: 'answer.submit', activityId: 'a', answerId: 'x', text: 'Stahl' })
  expect(ack).toMatchObject({ ok: true })
  await until(() => JSON.stringify(phone.mine()).includes('Stahl'))
})

test('ABUSE 12: wrong keys, of whatever kind, are refused alike', async () => {
  const { url } = server()
  const { id, keys, ...workshop } = await openWorkshop(url)
  const { token } = await joinWorkshop(url, { id, keys, ...workshop })
  const tries = [
    { workshop: id, role: 'moderator' },
    { workshop: id, role: 'moderator', key: '' },
    { workshop: id, role: 'moderator', key: keys.stage },
    { workshop: id, role: 'stage', key: keys.moderator },
    { workshop: id, role: 'moderator', token: keys.moderator },
    { workshop: id, role: 'participant', token: `${token}x` },
    { workshop: id, role: 'participant', token: token.split('.')[0] },
    { workshop: id, role: 'participant', key: token },
    { workshop: 'unknown', role: 'moderator', key: keys.moderator },
  ]
  const refusals = await Promise.all(tries.map((auth) => refusedDial(url, auth as never)))
  expect(refusals).toEqual(tries.map(() => UNAUTHENTICATED))
})

test('ABUSE 12: keys carry at least 128 random bits', async () => {
  const { keys } = await openWorkshop(server().url)
  for (const key of [keys.moderator, keys.stage])
    expect(Buffer.from(key, 'base64url').length).toBeGreaterThanOrEqual(16)
})

test.each([
  ['nothing', {}],
  ['a number as workshop', { workshop: 1, role: 'stage', key: 'x' }],
  ['an unknown role', { workshop: 'x', role: 'admin', key: 'x' }],
  ['the role of the server itself', { workshop: 'x', role: 'system', key: 'x' }],
  ['a list as key', { workshop: 'x', role: 'stage', key: ['x'] }],
  ['a huge key', { workshop: 'x', role: 'stage', key: 'x'.repeat(10_000) }],
  ['a prototype', { workshop: '__proto__', role: 'stage', key: 'x', since: { logId: 'x', seq: -1 } }],
])('a handshake with %s is INVALID', async (_what, auth) => {
  expect(await refusedDial(server().url, auth as never)).toMatchObject({ code: 'INVALID', retryable: false })
})

test('a page of another version is told to reload', async () => {
  const { url } = server()
  const { id, keys } = await openWorkshop(url)
  const auth = { workshop: id, role: 'moderator', key: keys.moderator, v: 999 } as const
  expect(await refusedDial(url, auth)).toMatchObject({ code: 'VERSION' })
})

test('whoever comes back with a place in the log hears what was missed', async () => {
  const { url } = server()
  const { id, keys, moderator } = await openWorkshop(url)
  const auth = { workshop: id, role: 'stage', key: keys.stage } as const
  const first = await dial(url, auth)
  const { logId, seq } = (first.heard.find(({ event }) => event === 'view')?.message ??
    {}) as Partial<ViewMessage>
  const again = await dial(url, { ...auth, since: { logId, seq } })
  expect(again.heard[0]).toEqual({ event: 'delta', message: { from: seq, seq, patch: {} } })
  await moderator.send({ type: 'workshop.edit', title: 'Neu' })
  await until(() => again.heard.some(({ message }) => JSON.stringify(message).includes('Neu')))
})
