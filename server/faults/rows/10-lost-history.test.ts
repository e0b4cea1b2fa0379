import { cpSync, rmSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { startRedis } from '../../adapters/redis/test-server.ts'
import { temporaryDir } from '../../adapters/testing/files.ts'
import { range } from '../../ports/contract/fixture.ts'
import { ask, dial, hangUpAll, joinWorkshop, openWorkshop } from '../../test/clients.ts'
import { startServer } from '../../test/server.ts'
import { storedAnswers } from '../burst.ts'

test('FAULTS 10: Redis comes back with an older file: connections end, whoever returns gets a whole view, and what is offered again is stored, once', async () => {
  const [redis, dir, older] = [await startRedis(), temporaryDir(), temporaryDir()]
  const server = await startServer({ REDIS_URL: redis.url, DATA_DIR: dir.path }, 'own-store')
  const workshop = await openWorkshop(server.url, { anonymous: true })
  const { token } = await joinWorkshop(server.url, workshop)
  const auth = { workshop: workshop.id, role: 'participant', token } as const
  const phone = await dial(server.url, auth)
  const command = (n: number) => ({
    id: `c${n}`,
    type: 'answer.submit',
    activityId: 'a',
    answerId: `x${n}`,
    text: `Wort ${n}`,
  })
  for (const n of range(1, 3)) expect(await phone.send(command(n))).toMatchObject({ ok: true })
  cpSync(redis.dir, older.path, { recursive: true })
  for (const n of range(4, 8)) expect(await phone.send(command(n))).toMatchObject({ ok: true })
  const views = phone.heard.filter(({ event }) => event === 'view').map(({ message }) => message)
  const [{ logId }] = views as [{ logId: string }]

  await redis.kill()
  rmSync(redis.dir, { recursive: true, force: true })
  cpSync(older.path, redis.dir, { recursive: true })
  await redis.start()
  await vi.waitFor(() => expect(phone.socket.connected).toBe(false), { timeout: 20_000, interval: 20 })
  await vi.waitFor(async () => expect((await ask(`${server.url}/readyz`)).status).toBe(200), {
    timeout: 20_000,
    interval: 50,
  })
  const again = await dial(server.url, { ...auth, since: { logId, seq: 1_000 } })
  expect(again.heard[0]?.event).toBe('view')
  expect((await storedAnswers(server.url, workshop)).size).toBe(3)
  for (const n of range(1, 8)) expect(await again.send(command(n))).toMatchObject({ ok: true })
  const stored = await storedAnswers(server.url, workshop)
  expect([...stored]).toEqual(range(1, 8).map((n) => [`x${n}`, 1]))
  hangUpAll()
  await server.stop()
  await redis.end()
  for (const each of [dir, older]) each.remove()
}, 60_000)
