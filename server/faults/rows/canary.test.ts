import { afterEach, expect, onTestFinished, test } from 'vitest'
import { filesHold, temporaryDir } from '../../adapters/testing/files.ts'
import { ask, dial, hangUpAll, joinWorkshop, type Line, openWorkshop, until } from '../../test/clients.ts'
import { startServerProcess } from '../server-process.ts'
import { startProxy } from './proxy.ts'

/** What must be in nobody else's bytes. One is written in each way in which something is kept from the room. */
const SECRET = {
  hidden: 'zaunkoenigin',
  pending: 'goldhaehnchen',
  withdrawn: 'wendehalsin',
  original: 'pirolweibchen',
  unrevealed: 'kernbeisserin',
  name: 'Rotkehlchenfrau',
}
const SHOWN = 'stieglitz'

afterEach(hangUpAll)

test('ABUSE 15, 31: what is hidden, pending, withdrawn, edited or unrevealed and the name of an anonymous author are in no byte for participants, stage and CSV; once erased, in no file', async () => {
  const dir = temporaryDir()
  const server = await startServerProcess({ dataDir: dir.path })
  onTestFinished(() => void server.end('SIGKILL'))
  const proxy = await startProxy(server.url)
  const workshop = await openWorkshop(server.url, { approval: true, anonymous: true })
  const { id, code, keys, moderator } = workshop
  const bearer = { authorization: `Bearer ${keys.moderator}` }

  const { token } = await joinWorkshop(server.url, workshop, SECRET.name)
  const author = await dial(server.url, { workshop: id, role: 'participant', token })
  const other = await joinWorkshop(server.url, workshop)
  const participant = { workshop: id, role: 'participant', token: other.token } as const
  const stage = { workshop: id, role: 'stage', key: keys.stage } as const
  const watch = () =>
    Promise.all(
      [participant, stage].flatMap((auth) =>
        ['websocket', 'polling'].map((transport) => dial(proxy.url, auth, { transports: [transport] })),
      ),
    )
  const watchers = await watch()

  const write = async (activityId: string, answerId: string, text: string) =>
    expect(await author.send({ type: 'answer.submit', activityId, answerId, text })).toMatchObject({
      ok: true,
    })
  const moderate = async (type: string, more: Record<string, unknown>) =>
    expect([type, await moderator.send({ type, ...more })]).toMatchObject([type, { ok: true }])
  const on = (answerId: string) => ({ activityId: 'a', answerId })
  for (const [answerId, text] of Object.entries({ ...SECRET, shown: SHOWN }))
    if (answerId !== 'name' && answerId !== 'unrevealed') await write('a', answerId, text)
  await moderate('answer.hide', on('hidden'))
  await author.send({ type: 'answer.withdraw', ...on('withdrawn') })
  await moderate('answer.edit', { ...on('original'), text: 'amsel' })
  await moderate('answer.show', on('original'))
  await moderate('answer.show', on('shown'))
  const sees = (line: Line, text: string) => JSON.stringify(line.view()).toLowerCase().includes(text)
  // Stages show words at once, phones once the activity is closed.
  const [, , onStage, polled] = watchers
  await until(() => [onStage, polled].every((line) => line && sees(line, SHOWN) && sees(line, 'amsel')))
  await moderate('activity.close', { activityId: 'a' })
  await until(() => watchers.every((line) => sees(line, SHOWN) && sees(line, 'amsel')))

  const settings = { results: 'hidden', anonymous: true }
  await moderate('activity.add', { activityId: 'i', kind: 'ideas', prompt: 'Für sich', settings })
  await moderate('activity.open', { activityId: 'i' })
  await write('i', 'unrevealed', SECRET.unrevealed)
  await until(() => watchers.every((line) => sees(line, '"id":"i"')))
  await moderate('stage.set', { mode: 'frozen' })
  await moderate('activity.close', { activityId: 'i' })
  await moderate('stage.set', { mode: 'live' })
  await moderate('activity.select', { activityId: 'a' })
  await until(() => watchers.every((line) => sees(line, SHOWN)))
  await watch()

  const plain = { 'accept-encoding': 'identity' }
  for (const path of ['/', `/j/${code}`, `/s/${id}`, `/r/${id}`, `/api/codes/${code}`, '/api/site'])
    await ask(proxy.url + path, { headers: plain })
  const csv = await ask(`${server.url}/api/workshops/${id}/export/csv`, { headers: bearer })
  expect(csv).toMatchObject({ status: 200, text: expect.stringContaining(SHOWN) })
  for (const path of ['results', 'export/json'])
    expect((await ask(`${proxy.url}/api/workshops/${id}/${path}`, { headers: plain })).status).toBe(401)

  const said = proxy.said()
  expect(said.filter((text) => text.includes(SHOWN)).length).toBeGreaterThanOrEqual(8)
  const holds = (text: string, secret: string) => text.toLowerCase().includes(secret.toLowerCase())
  for (const [what, secret] of Object.entries(SECRET)) {
    expect([what, said.filter((text) => holds(text, secret)).length]).toEqual([what, 0])
    // What was not revealed to the room is in the organiser's table all the same: it was said, and not taken back.
    expect([what, holds(csv.text, secret)]).toEqual([what, what === 'unrevealed'])
    expect([what, await filesHold(dir.path, secret)]).toEqual([what, true])
  }

  const erased = await ask(`${server.url}/api/workshops/${id}`, { method: 'DELETE', headers: bearer })
  expect(erased.status).toBe(204)
  for (const text of [...Object.values(SECRET), SHOWN, 'amsel', id, code])
    expect([text, await filesHold(dir.path, text)]).toEqual([text, false])
  await server.end('SIGTERM')
  for (const text of [...Object.values(SECRET), id])
    expect([text, await filesHold(dir.path, text)]).toEqual([text, false])
  await proxy.close()
  dir.remove()
}, 60_000)
