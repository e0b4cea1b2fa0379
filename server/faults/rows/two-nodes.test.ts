import { createClient } from 'redis'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { JsonObject } from '#shared/activities/kind.ts'
import type { CommitBody } from '#shared/workshop/events.ts'
import { startRedis, type TestRedis } from '../../adapters/redis/test-server.ts'
import { temporaryDir } from '../../adapters/testing/files.ts'
import { range } from '../../ports/contract/fixture.ts'
import { dial, hangUpAll, joinWorkshop, type Line, openWorkshop } from '../../test/clients.ts'
import { storedAnswers } from '../burst.ts'
import { type ServerProcess, startServerProcess } from '../server-process.ts'

/** Two server processes on one Redis (append-only file, fsync always) serve the same workshop. */

let redis: TestRedis
let a: ServerProcess
let b: ServerProcess
const dirs = [temporaryDir(), temporaryDir()]
beforeAll(async () => {
  redis = await startRedis()
  const environment = { REDIS_URL: redis.url }
  const [first, second] = await Promise.all(
    dirs.map(({ path }) => startServerProcess({ dataDir: path, environment })),
  )
  if (!first || !second) throw new Error('not started')
  a = first
  b = second
}, 60_000)
afterEach(hangUpAll)
afterAll(async () => {
  await Promise.all([a.end('SIGTERM'), b.end('SIGTERM')])
  await redis.end()
  for (const dir of dirs) dir.remove()
})

const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 20 })

/** A workshop with a moderator and a stage on each server. */
async function hall(settings: Record<string, unknown> = {}) {
  const workshop = await openWorkshop(a.url, settings)
  const { id, keys } = workshop
  const at = async ({ url }: ServerProcess) => ({
    moderator: await dial(url, { workshop: id, role: 'moderator', key: keys.moderator }),
    stage: await dial(url, { workshop: id, role: 'stage', key: keys.stage }),
  })
  async function person(server: ServerProcess, name?: string) {
    const { token, participantId } = await joinWorkshop(server.url, workshop, name)
    const auth = { workshop: id, role: 'participant', token } as const
    return { id: participantId, auth, line: await dial(server.url, auth) }
  }
  return { ...workshop, onA: await at(a), onB: await at(b), person }
}

const answer = (text: string, answerId: string = crypto.randomUUID()) => ({
  id: `c-${answerId}`,
  type: 'answer.submit',
  activityId: 'a',
  answerId,
  text,
})
const activityOf = (line: Line) => line.view()['activity'] as { phase: string; show: JsonObject } | undefined
const online = (line: Line) =>
  line.heard
    .flatMap(({ event, message }) => (event === 'presence' ? [(message as { online: number }).online] : []))
    .at(-1)

/** Types of all events of the workshop's log, as Redis holds them. */
async function storedTypes(workshop: string): Promise<string[]> {
  const client = await createClient({ url: redis.url }).connect()
  const entries = await client.xRange(`weitblick:log:${workshop}`, '-', '+')
  await client.close()
  return (entries ?? []).flatMap(({ message }) =>
    (JSON.parse(String(message['body'])) as CommitBody).parts.flatMap((part) =>
      part.events.map(({ type }) => type),
    ),
  )
}

test('participants on both servers: equal views, each answer stored once, presence is the sum', async () => {
  const { onA, onB, person, ...workshop } = await hall({ anonymous: true })
  const people = await Promise.all(range(1, 12).map((n) => person(n % 2 === 0 ? a : b)))
  const acks = await Promise.all(
    people.flatMap(({ line }, p) => range(1, 5).map((n) => line.send(answer(`Wort ${n}`, `p${p}-${n}`)))),
  )
  expect(acks.filter((ack) => !ack.ok)).toEqual([])
  for (const each of [onA.stage, onB.stage, onA.moderator, onB.moderator])
    await until(() => expect(online(each)).toBe(12))
  await until(() => expect(activityOf(onA.stage)?.show).toMatchObject({ entries: 60 }))
  await until(() => expect(onB.stage.view()).toEqual(onA.stage.view()))
  await until(() => expect(onB.moderator.view()).toEqual(onA.moderator.view()))

  // The same messages once more, by way of the other server: acknowledged, not counted, and the person's own things are there.
  const [first] = people
  if (!first) throw new Error('nobody came')
  const elsewhere = await dial(a.url, first.auth)
  for (const n of range(1, 5))
    expect(await elsewhere.send(answer(`Wort ${n}`, `p0-${n}`))).toMatchObject({ ok: true })
  await until(() => expect(elsewhere.mine()).toEqual(first.line.mine()))
  expect(JSON.stringify(first.line.mine())).toContain('Wort 3')
  const [here, there] = [await storedAnswers(a.url, workshop), await storedAnswers(b.url, workshop)]
  expect(here).toEqual(there)
  expect([here.size, new Set(here.values())]).toEqual([60, new Set([1])])

  for (const { line } of people.slice(0, 8)) line.close()
  elsewhere.close()
  await until(() => expect([online(onA.stage), online(onB.stage)]).toEqual([4, 4]))
}, 60_000)

test('what a moderator does on one server and names that people set there are seen on the other', async () => {
  const { onA, onB, person } = await hall({ anonymous: false })
  const ada = await person(a, 'Ada Lovelace')
  const ben = await person(b)
  await ada.line.send(answer('Stahlwerk', 'x'))
  await ben.line.send(answer('Windkraft', 'y'))
  await until(() => expect(JSON.stringify(onB.stage.view())).toContain('Stahlwerk'))
  await until(() => expect(JSON.stringify(onB.moderator.view())).toContain('Ada Lovelace'))
  await ben.line.send({ type: 'name.set', name: 'Benjamin' })
  await until(() => expect(JSON.stringify(onA.moderator.view())).toContain('Benjamin'))
  await ada.line.send({ type: 'name.set', name: '' })
  await until(() => expect(JSON.stringify(onB.moderator.view())).not.toContain('Ada Lovelace'))
  await onA.moderator.send({ type: 'answer.hide', activityId: 'a', answerId: 'y' })
  await until(() => expect(JSON.stringify(onB.stage.view())).not.toContain('Windkraft'))
  await onB.moderator.send({ type: 'author.mute', activityId: 'a', answerId: 'x' })
  await until(() => expect(onB.moderator.view()).toEqual(onA.moderator.view()))
  await onB.moderator.send({ type: 'answer.show', activityId: 'a', answerId: 'y' })
  await until(() => expect(JSON.stringify(onA.stage.view())).toContain('Windkraft'))
}, 60_000)

test('a frozen stage is the same picture on both servers, and stays it', async () => {
  const { onA, onB, person } = await hall()
  const [ada, ben] = [await person(a), await person(b)]
  await ada.line.send(answer('Stahlwerk'))
  await ben.line.send(answer('Windkraft'))
  await onA.moderator.send({ type: 'stage.set', mode: 'frozen' })
  await ben.line.send(answer('Kohle'))
  await until(() =>
    expect([onA.stage.view()['mode'], onB.stage.view()['mode']]).toEqual(['frozen', 'frozen']),
  )
  expect(onB.stage.view()).toEqual(onA.stage.view())
  expect(JSON.stringify(onA.stage.view())).not.toContain('Kohle')
  await onB.moderator.send({ type: 'stage.set', mode: 'live' })
  for (const { stage } of [onA, onB])
    await until(() => expect(JSON.stringify(stage.view())).toContain('Kohle'))
  expect(onB.stage.view()).toEqual(onA.stage.view())
}, 60_000)

test('a timer ends once, on both servers', async () => {
  const { id, onA, onB } = await hall()
  await onA.moderator.send({ type: 'timer.start', seconds: 1, closes: true })
  for (const { stage } of [onA, onB]) await until(() => expect(activityOf(stage)?.phase).toBe('closed'))
  expect(onB.stage.view()).toEqual(onA.stage.view())
  const types = await storedTypes(id)
  expect(types.filter((type) => type === 'v1.timerStopped')).toHaveLength(1)
}, 60_000)

test('FAULTS 14: a server that was paused past commits of the other one catches up before it decides', async () => {
  const { id, onA, onB, person, ...workshop } = await hall({ entriesPerPerson: 10 })
  const [ada, ben] = [await person(a), await person(b)]
  await ben.line.send(answer('davor'))
  process.kill(b.pid, 'SIGSTOP')
  const meanwhile = await Promise.all(range(1, 10).map((n) => ada.line.send(answer(`Wort ${n}`))))
  expect(meanwhile.filter((ack) => !ack.ok)).toEqual([])
  const late = ben.line.send(answer('danach'))
  process.kill(b.pid, 'SIGCONT')
  expect(await late).toMatchObject({ ok: true })
  await until(() => expect(activityOf(onA.stage)?.show).toMatchObject({ entries: 12 }))
  await until(() => expect(onB.stage.view()).toEqual(onA.stage.view()))
  expect((await storedAnswers(b.url, { id, ...workshop })).size).toBe(12)
}, 60_000)
