import { expect, test } from 'vitest'
import { TIMER_GRACE } from '#shared/workshop/state.ts'
import { answer, type Hall, MODERATOR, openHall, STAGE } from '../test/hall.ts'

const timerStart = (seconds: number, more = {}) => ({ type: 'timer.start', seconds, closes: true, ...more })

async function phase({ node }: Hall, activity = 'a'): Promise<string | undefined> {
  const live = await node.live()
  return live.workshop.activities.get(activity)?.phase
}

test('a timer closes its activity after the grace, for everybody', async () => {
  const hall = await openHall()
  const { node, clock } = hall
  const [ada, stage] = [await node.join(), await node.connect(STAGE)]
  await node.act(MODERATOR, timerStart(60))
  await clock.advance(60_000 + TIMER_GRACE - 1)
  expect(await node.act(ada, answer('gerade noch'))).toMatchObject({ ok: true })
  expect(await phase(hall)).toBe('open')
  await clock.advance(1)
  expect(await phase(hall)).toBe('closed')
  expect(await node.act(ada, answer('zu spät'))).toMatchObject({ ok: false, error: { code: 'CLOSED' } })
  await clock.advance(500)
  expect(stage.view()).not.toHaveProperty('timer')
})

test('an extended timer ends later, a stopped one never', async () => {
  const hall = await openHall()
  const { node, clock } = hall
  await node.act(MODERATOR, timerStart(60))
  await clock.advance(59_000)
  await node.act(MODERATOR, { type: 'timer.extend', seconds: 120 })
  await clock.advance(120_000)
  expect(await phase(hall)).toBe('open')
  await clock.advance(1_000 + TIMER_GRACE)
  expect(await phase(hall)).toBe('closed')
  await node.act(MODERATOR, { type: 'activity.open', activityId: 'a' })
  await node.act(MODERATOR, timerStart(10))
  await node.act(MODERATOR, { type: 'timer.stop' })
  await clock.advance(100_000)
  expect(await phase(hall)).toBe('open')
})

test('two rooms have timers of their own', async () => {
  const hall = await openHall()
  const { node, clock } = hall
  await node.act(MODERATOR, { type: 'room.add', roomId: 'b', title: 'Gruppe B' })
  await node.act(MODERATOR, {
    type: 'activity.add',
    activityId: 'z',
    room: 'b',
    kind: 'words',
    prompt: 'Zwei',
  })
  await node.act(MODERATOR, { type: 'activity.open', activityId: 'z' })
  await node.act(MODERATOR, timerStart(60))
  await node.act(MODERATOR, timerStart(30, { room: 'b' }))
  await clock.advance(30_000 + TIMER_GRACE)
  expect([await phase(hall), await phase(hall, 'z')]).toEqual(['open', 'closed'])
  await clock.advance(30_000)
  expect(await phase(hall)).toBe('closed')
})

test('a timer outlives its server: it fires on the next one, with grace', async () => {
  const hall = await openHall()
  const { node, another, clock } = hall
  await node.act(MODERATOR, timerStart(60))
  await node.stop()
  await clock.advance(30_000)
  const next = another('o')
  const { workshop } = await next.live()
  await clock.advance(30_000 + TIMER_GRACE - 1)
  expect(workshop.activities.get('a')?.phase).toBe('open')
  await clock.advance(1)
  expect(workshop.activities.get('a')?.phase).toBe('closed')
})

test('a timer that ran out while no server was there ends before anything else is decided', async () => {
  const hall = await openHall()
  const { node, another, clock } = hall
  const ada = await node.join()
  await node.act(MODERATOR, timerStart(60))
  await node.stop()
  await clock.advance(3_600_000)
  expect(await another('o').act(ada, answer('zu spät'))).toMatchObject({
    ok: false,
    error: { code: 'CLOSED' },
  })
})

test('two servers: the timer ends once', async () => {
  const hall = await openHall()
  const { node, another, clock, disk, id } = hall
  await another('o').live()
  await node.act(MODERATOR, timerStart(60))
  const before = await disk.events.head(id)
  await clock.advance(70_000)
  expect(await disk.events.head(id)).toBe(before + 1)
})

test('a store that is down when the timer fires is asked again, but not without a pause', async () => {
  const hall = await openHall()
  const { node, clock } = hall
  await node.act(MODERATOR, timerStart(60))
  await clock.advance(59_000)
  let tries = 0
  const { append } = node.store.events
  node.store.events.append = (...args) => {
    tries++
    return append(...args)
  }
  node.store.down = 'STORAGE'
  await clock.advance(10_000)
  expect(await phase(hall)).toBe('open')
  expect(tries).toBeGreaterThan(1)
  expect(tries).toBeLessThan(12)
  node.store.down = undefined
  await clock.advance(2_000)
  expect(await phase(hall)).toBe('closed')
})
