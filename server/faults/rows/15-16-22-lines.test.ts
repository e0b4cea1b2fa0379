import { expect, test } from 'vitest'
import { dial, joinWorkshop, openWorkshop, until } from '../../test/clients.ts'
import { serverForSuite } from '../../test/server.ts'
import { storedAnswers } from '../burst.ts'
import { startProxy } from './proxy.ts'

const server = serverForSuite()
const answer = (n: number) => ({
  id: `c${n}`,
  type: 'answer.submit',
  activityId: 'a',
  answerId: `x${n}`,
  text: `Wort ${n}`,
})
const entriesOf = (view: Record<string, unknown>) =>
  (view['activity'] as { show?: { entries?: number } } | undefined)?.show?.entries

test('FAULTS 15: a phone that was away finds the activity closed: its text is refused as CLOSED, its view catches up', async () => {
  const workshop = await openWorkshop(server().url)
  const proxy = await startProxy(server().url)
  const { token } = await joinWorkshop(server().url, workshop)
  const auth = { workshop: workshop.id, role: 'participant', token } as const
  const phone = await dial(proxy.url, auth)
  expect(await phone.send(answer(1))).toMatchObject({ ok: true })
  proxy.cut()
  await until(() => !phone.socket.connected)
  await workshop.moderator.send({ type: 'activity.close', activityId: 'a' })
  const again = await dial(proxy.url, auth)
  await until(() => (again.view()['activity'] as { phase?: string }).phase === 'closed')
  expect(await again.send(answer(1))).toMatchObject({ ok: true })
  expect(await again.send(answer(2))).toMatchObject({
    ok: false,
    error: { code: 'CLOSED', retryable: false },
  })
  await workshop.moderator.send({ type: 'activity.open', activityId: 'a' })
  expect(await again.send(answer(2))).toMatchObject({ ok: true })
  expect([...(await storedAnswers(server().url, workshop)).values()]).toEqual([1, 1])
  await proxy.close()
})

test('FAULTS 16: acks that are lost on the way: the same messages again are acknowledged and stored once', async () => {
  const workshop = await openWorkshop(server().url)
  const proxy = await startProxy(server().url)
  const { token } = await joinWorkshop(server().url, workshop)
  const auth = { workshop: workshop.id, role: 'participant', token } as const
  const phone = await dial(proxy.url, auth)
  const stage = await dial(server().url, { workshop: workshop.id, role: 'stage', key: workshop.keys.stage })
  proxy.swallow = true
  const lost = Promise.allSettled([1, 2, 3].map((n) => phone.send(answer(n))))
  await until(() => entriesOf(stage.view()) === 3)
  proxy.cut()
  proxy.swallow = false
  const again = await dial(proxy.url, auth)
  const acks = await Promise.all([1, 2, 3, 1].map((n) => again.send(answer(n))))
  expect(acks).toEqual(acks.map(() => ({ ok: true, seq: expect.any(Number) })))
  expect([...(await storedAnswers(server().url, workshop)).values()]).toEqual([1, 1, 1])
  phone.close()
  await lost
  await proxy.close()
})

test('FAULTS 22: behind a proxy that refuses WebSockets everything works by polling', async () => {
  const workshop = await openWorkshop(server().url)
  const proxy = await startProxy(server().url, { refuseUpgrades: true })
  const { token } = await joinWorkshop(proxy.url, workshop)
  const options = { transports: ['websocket', 'polling'], tryAllTransports: true, reconnection: true }
  const stage = await dial(
    proxy.url,
    { workshop: workshop.id, role: 'stage', key: workshop.keys.stage },
    options,
  )
  const phone = await dial(proxy.url, { workshop: workshop.id, role: 'participant', token }, options)
  expect(proxy.refused()).toBeGreaterThan(0)
  for (const n of [1, 2, 3]) expect(await phone.send(answer(n))).toMatchObject({ ok: true })
  await until(() => entriesOf(stage.view()) === 3)
  await until(() => Object.keys(phone.mine()).length > 0)
  await workshop.moderator.send({ type: 'activity.close', activityId: 'a' })
  await until(() => (phone.view()['activity'] as { phase?: string }).phase === 'closed')
  expect(phone.socket.io.engine.transport.name).toBe('polling')
  phone.close()
  stage.close()
  await proxy.close()
})
