import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { databasePath } from '../../adapters/sqlite/database.ts'
import { temporaryDir } from '../../adapters/testing/files.ts'
import { ask, dial, hangUpAll, joinWorkshop, openWorkshop, until } from '../../test/clients.ts'
import { startServer } from '../../test/server.ts'

test('FAULTS 8: the file is deleted in a burst: from the first refusal on nothing is acknowledged or shown any more', async () => {
  const dir = temporaryDir()
  const server = await startServer({ DATA_DIR: dir.path }, 'own-store')
  const workshop = await openWorkshop(server.url)
  const { token } = await joinWorkshop(server.url, workshop)
  const phone = await dial(server.url, { workshop: workshop.id, role: 'participant', token })
  const stage = await dial(server.url, { workshop: workshop.id, role: 'stage', key: workshop.keys.stage })
  const entries = () => (stage.view()['activity'] as { show: { entries: number } }).show.entries
  const acks: boolean[] = []
  let busy = true
  const write = async () => {
    while (busy) {
      const n = acks.length
      const ack = await phone.send({
        type: 'answer.submit',
        activityId: 'a',
        answerId: `x${crypto.randomUUID()}`,
        text: `Wort ${n}`,
      })
      acks.push(ack.ok)
      if (!ack.ok) expect(ack.error).toMatchObject({ code: 'STORAGE', retryable: true })
    }
  }
  const writers = Array.from({ length: 10 }, write)
  await until(() => acks.length > 100)
  rmSync(databasePath(dir.path))
  await until(() => acks.filter((ok) => !ok).length > 100)
  busy = false
  await Promise.all(writers)
  expect(acks.slice(acks.indexOf(false)).includes(true)).toBe(false)
  await until(() => entries() === acks.filter((ok) => ok).length)
  expect(await ask(`${server.url}/readyz`)).toMatchObject({
    status: 503,
    json: { detail: expect.stringContaining('deleted or replaced') },
  })
  hangUpAll()
  await server.stop()
  dir.remove()
})
