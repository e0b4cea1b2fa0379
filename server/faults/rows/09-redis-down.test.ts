import { expect, test, vi } from 'vitest'
import { startRedis } from '../../adapters/redis/test-server.ts'
import { temporaryDir } from '../../adapters/testing/files.ts'
import { ask, dial, hangUpAll, joinWorkshop, openWorkshop, until } from '../../test/clients.ts'
import { startServer } from '../../test/server.ts'
import { storedAnswers } from '../burst.ts'

test('FAULTS 9: without Redis answers are UNAVAILABLE and /readyz is red; when it is back the retries are taken, each once', async () => {
  const [redis, dir] = [await startRedis(), temporaryDir()]
  const server = await startServer({ REDIS_URL: redis.url, DATA_DIR: dir.path }, 'own-store')
  const workshop = await openWorkshop(server.url, { anonymous: true })
  const { token } = await joinWorkshop(server.url, workshop)
  const phone = await dial(server.url, { workshop: workshop.id, role: 'participant', token })
  const stage = await dial(server.url, { workshop: workshop.id, role: 'stage', key: workshop.keys.stage })
  const command = (n: number) => ({
    id: `c${n}`,
    type: 'answer.submit',
    activityId: 'a',
    answerId: `x${n}`,
    text: `Wort ${n}`,
  })
  expect(await phone.send(command(0))).toMatchObject({ ok: true })
  await redis.kill()
  for (const n of [1, 2, 3]) {
    expect(await phone.send(command(n))).toMatchObject({
      ok: false,
      error: { code: 'UNAVAILABLE', retryable: true },
    })
  }
  expect(await ask(`${server.url}/readyz`)).toMatchObject({ status: 503, json: { ok: false } })
  expect((await ask(`${server.url}/healthz`)).status).toBe(200)
  expect([phone.socket.connected, stage.socket.connected]).toEqual([true, true])
  const code = async (each: string) => (await ask(`${server.url}/api/codes/${each}`)).status
  expect([await code(workshop.code), await code('AAAAAA')], 'what is in memory can be read').toEqual([
    200, 503,
  ])

  await redis.start()
  await vi.waitFor(async () => expect((await ask(`${server.url}/readyz`)).status).toBe(200), {
    timeout: 20_000,
    interval: 50,
  })
  for (const n of [0, 1, 2, 3]) expect(await phone.send(command(n))).toMatchObject({ ok: true })
  await until(() => (stage.view()['activity'] as { show: { entries: number } }).show.entries === 4)
  expect([...(await storedAnswers(server.url, workshop)).values()]).toEqual([1, 1, 1, 1])
  hangUpAll()
  await server.stop()
  await redis.end()
  dir.remove()
}, 60_000)
