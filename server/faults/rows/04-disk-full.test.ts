import { expect, test } from 'vitest'
import { openSqliteStore } from '../../adapters/sqlite/store.ts'
import { temporaryDir } from '../../adapters/testing/files.ts'
import type { Store } from '../../ports/store.ts'
import { StoreError } from '../../ports/store-error.ts'
import { ask, dial, hangUpAll, joinWorkshop, openWorkshop, until } from '../../test/clients.ts'
import { startServer } from '../../test/server.ts'
import { storedAnswers } from '../burst.ts'

/** Fills what is left, first with large and then with small commits of a log of its own. */
async function fillDisk({ events }: Store): Promise<void> {
  let head = 0
  for (const size of [20_000, 1_000, 10]) {
    try {
      for (;;) {
        await events.append('filler', head, { id: `f${head}`, at: 1, body: 'x'.repeat(size) })
        head++
      }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
    }
  }
}

test('FAULTS 4: on a full disk an answer is refused with STORAGE, pages and stage go on, and the retry is taken once there is room', async () => {
  const dir = temporaryDir()
  const store = await openSqliteStore({ dir: dir.path, maxPages: 300 })
  const server = await startServer({ DATA_DIR: dir.path }, { store })
  const workshop = await openWorkshop(server.url)
  const { token } = await joinWorkshop(server.url, workshop)
  const phone = await dial(server.url, { workshop: workshop.id, role: 'participant', token })
  const command = (n: number) => ({
    id: `c${n}`,
    type: 'answer.submit',
    activityId: 'a',
    answerId: `x${n}`,
    text: `Wort ${n} ${'lang '.repeat(9)}`,
  })
  expect(await phone.send(command(0))).toMatchObject({ ok: true })
  await fillDisk(store)
  let taken = 1
  let ack = await phone.send(command(taken))
  while (ack.ok) ack = await phone.send(command(++taken))
  expect(ack.error).toMatchObject({ code: 'STORAGE', retryable: true })

  const stage = await dial(server.url, { workshop: workshop.id, role: 'stage', key: workshop.keys.stage })
  expect(stage.view()).toMatchObject({ activity: { show: { entries: taken } } })
  expect(phone.socket.connected).toBe(true)
  expect((await storedAnswers(server.url, workshop)).size).toBe(taken)
  expect((await ask(`${server.url}/healthz`)).status).toBe(200)

  await store.events.purge('filler')
  expect(await phone.send(command(taken))).toMatchObject({ ok: true })
  await until(() => (stage.view()['activity'] as { show: { entries: number } }).show.entries === taken + 1)
  expect((await storedAnswers(server.url, workshop)).get(`x${taken}`)).toBe(1)
  expect((await ask(`${server.url}/readyz`)).status).toBe(200)
  hangUpAll()
  await server.stop()
  dir.remove()
})
