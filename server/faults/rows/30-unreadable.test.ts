import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { databasePath } from '../../adapters/sqlite/database.ts'
import { temporaryDir } from '../../adapters/testing/files.ts'
import { dial, hangUpAll, joinWorkshop, openWorkshop } from '../../test/clients.ts'
import { startServer } from '../../test/server.ts'
import { storedAnswers } from '../burst.ts'

/** Rows as a bug, a bad disk or a newer release might have left them: three are unreadable, two mean nothing to this release. */
const UNREADABLE = [
  'not JSON {',
  'null',
  '{"parts":[{"by":7,"events":[]}]}',
  '{"parts":[{"by":"p","id":"k","events":[{"type":"v9.unheardOf","activity":"a"}]}]}',
  '{"parts":[{"by":"p","id":"l","events":[{"type":"v1.answerSubmitted","activity":"nowhere","round":99}]}]}',
]

test('FAULTS 30: unreadable rows in the log are left out and reported; the workshop opens with all the rest, and goes on', async () => {
  const dir = temporaryDir()
  const first = await startServer({ DATA_DIR: dir.path }, 'own-store')
  const workshop = await openWorkshop(first.url)
  const { token } = await joinWorkshop(first.url, workshop)
  const auth = { workshop: workshop.id, role: 'participant', token } as const
  const phone = await dial(first.url, auth)
  const submit = (n: number) => ({
    type: 'answer.submit',
    activityId: 'a',
    answerId: `x${n}`,
    text: `Wort ${n}`,
  })
  const seqs: number[] = []
  for (let n = 0; n < 2 * UNREADABLE.length; n++) {
    const ack = await phone.send(submit(n))
    if (ack.ok) seqs.push(ack.seq)
  }
  hangUpAll()
  await first.stop()

  const db = new DatabaseSync(databasePath(dir.path))
  const spoil = db.prepare('UPDATE commits SET body = ? WHERE log = ? AND seq = ?')
  for (const [i, body] of UNREADABLE.entries()) spoil.run(body, workshop.id, seqs[2 * i] ?? 0)
  db.close()

  const second = await startServer({ DATA_DIR: dir.path }, 'own-store')
  const stage = await dial(second.url, { workshop: workshop.id, role: 'stage', key: workshop.keys.stage })
  expect(stage.view()).toMatchObject({ activity: { show: { entries: UNREADABLE.length } } })
  const readable = UNREADABLE.map((_, i) => `x${2 * i + 1}`)
  expect([...(await storedAnswers(second.url, workshop)).keys()]).toEqual(readable)
  expect(second.lines.filter((line) => line.includes('"unreadable"')).length).toBe(3)
  const again = await dial(second.url, auth)
  expect(await again.send(submit(0))).toMatchObject({ ok: true })
  expect((await storedAnswers(second.url, workshop)).get('x0')).toBe(1)
  hangUpAll()
  await second.stop()
  dir.remove()
})
