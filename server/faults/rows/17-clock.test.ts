import { expect, test } from 'vitest'
import type { CommitBody } from '#shared/workshop/events.ts'
import { TIMER_GRACE } from '#shared/workshop/state.ts'
import { openMemoryStore } from '../../adapters/memory/store.ts'
import { createWorkshops } from '../../rooms/workshops.ts'
import { createTestClock, START, type TestClock } from '../../test/clock.ts'
import { answer, command, MODERATOR, storedBodies } from '../../test/hall.ts'
import { createTestIds } from '../../test/ids.ts'
import { createExchange } from '../../test/phone.ts'

const HOUR = 3_600_000

/** A server whose clock says `now`, on a store it shares. */
function serverAt(now: number, store = openMemoryStore(), name = String(now)) {
  const clock = createTestClock(now)
  const workshops = createWorkshops({
    store,
    clock,
    ids: createTestIds(name),
    node: name,
    fanout: createExchange(),
    report: () => undefined,
  })
  return { clock, workshops, store }
}

/** What needs the clock to move: it is let settle until the promise does. */
async function settled<T>(clock: TestClock, promise: Promise<T>): Promise<T> {
  await clock.settle()
  return promise
}

/** A workshop with an activity `a` that a timer of 60 s will close, on a server that has stopped since. */
async function timed() {
  const { clock, workshops, store } = serverAt(START)
  const agenda = [{ activityId: 'a', kind: 'words', prompt: 'Ihre Vision?', settings: { anonymous: false } }]
  const created = await settled(clock, workshops.create({ title: 'Zukunft', language: 'de', agenda }))
  if (!created.ok) throw new Error('not created')
  const live = await settled(clock, workshops.get(created.id))
  if (!live) throw new Error('gone')
  for (const step of [
    { type: 'activity.open', activityId: 'a' },
    { type: 'timer.start', seconds: 60, closes: true },
  ]) {
    expect(await settled(clock, live.submit(command(step), MODERATOR))).toMatchObject({ ok: true })
  }
  const joined = await settled(clock, workshops.join(live, ''))
  if (!joined.ok) throw new Error('not joined')
  await settled(clock, workshops.close())
  return { id: created.id, store, ada: { role: 'participant', participantId: joined.participantId } as const }
}

async function restartedAt(now: number) {
  const { id, store, ada } = await timed()
  const { clock, workshops } = serverAt(now, store)
  const live = await settled(clock, workshops.get(id))
  if (!live) throw new Error('gone')
  const act = (step: Parameters<typeof command>[0], by: Parameters<typeof live.submit>[1]) =>
    settled(clock, live.submit(command(step), by))
  const phase = () => live.workshop.activities.get('a')?.phase
  return { id, store, ada, clock, live, act, phase }
}

test('FAULTS 17: restarted on a clock an hour ahead, a timer ends at once, and what comes is late', async () => {
  const { act, ada, phase } = await restartedAt(START + HOUR)
  expect(await act(answer('zu spät'), ada)).toMatchObject({ ok: false, error: { code: 'CLOSED' } })
  expect(phase()).toBe('closed')
})

test('FAULTS 17: restarted on a clock an hour behind, answers are taken, time never runs back, and the timer ends when the clock is there', async () => {
  const { act, ada, phase, clock, id, store } = await restartedAt(START - HOUR)
  expect(await act(answer('Stahl'), ada)).toMatchObject({ ok: true })
  expect(phase()).toBe('open')
  const times: number[] = []
  for await (const page of store.events.read(id, 0)) times.push(...page.map(({ at }) => at))
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  await clock.advance(HOUR + 60_000 + TIMER_GRACE)
  expect(phase()).toBe('closed')
  const types = (await storedBodies(store, id)).flatMap((body) =>
    (JSON.parse(body) as CommitBody).parts.flatMap((part) => part.events.map(({ type }) => type)),
  )
  const ends = types.filter((type) => type === 'v1.timerStopped')
  expect(ends).toHaveLength(1)
})
