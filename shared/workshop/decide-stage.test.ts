import { expect, test } from 'vitest'
import type { Command } from '../protocol/commands.ts'
import { TIMER_GRACE } from './state.ts'
import { guest, mod, once, type Scene, sampleScene, system, told } from './test-scene.ts'

const cmd = (type: string, more: object = {}): Command => once({ type, ...more } as Command)
const START = 1_000_000
const room = (scene: Scene) => scene.workshop.rooms.get('plenary')
const phase = (scene: Scene) => scene.workshop.activities.get('words')?.phase

function timed(closes = true): Scene {
  const scene = sampleScene()
  scene.send(mod, cmd('activity.open', { activityId: 'words' }))
  scene.send(mod, cmd('timer.start', { seconds: 60, closes }))
  return scene
}
const expire = (scene: Scene, endsAt: number) =>
  told(scene.send(system, { type: 'timer.expire', room: 'plenary', endsAt }))

test('a timer runs on server time, for the activity that is current', () => {
  expect(room(timed())?.timer).toEqual({
    activity: 'words',
    endsAt: START + 60_000,
    total: 60_000,
    closes: true,
  })
})

test('a timer without an activity closes nothing', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('timer.start', { seconds: 5, closes: true }))
  expect(room(scene)?.timer).toEqual({ endsAt: START + 5_000, total: 5_000, closes: false })
})

test.each<[number, number, { endsAt: number; total: number }]>([
  [0, 120, { endsAt: START + 180_000, total: 180_000 }],
  [0, -30, { endsAt: START + 30_000, total: 30_000 }],
  [50_000, -30, { endsAt: START + 50_000, total: 50_000 }],
  [61_000, 10, { endsAt: START + 70_000, total: 70_000 }],
])('after %i ms, %i seconds more', (later, seconds, expected) => {
  const scene = timed()
  scene.now += later
  expect(told(scene.send(mod, cmd('timer.extend', { seconds })))).toBe('done')
  expect(room(scene)?.timer).toMatchObject(expected)
})

test('two minutes more count once, however often they are sent', () => {
  const scene = timed()
  const more = cmd('timer.extend', { seconds: 120 })
  expect([scene.send(mod, more), scene.send(mod, more)].map(told)).toEqual(['done', 'unchanged'])
  expect(room(scene)?.timer?.total).toBe(180_000)
})

test.each([
  ['timer.extend', 'CLOSED/no-timer'],
  ['timer.stop', 'unchanged'],
])('%s without a timer', (type, expected) => {
  expect(told(sampleScene().send(mod, cmd(type, { seconds: 5 })))).toBe(expected)
})

test('answers are still taken during the grace; then the activity closes', () => {
  const scene = timed()
  const endsAt = START + 60_000
  scene.now = endsAt + TIMER_GRACE - 1
  expect(expire(scene, endsAt)).toBe('CONFLICT/too-early')
  const submit = cmd('answer.submit', { activityId: 'words', answerId: 'a1', text: 'Mut' })
  expect(told(scene.send(guest('p1'), submit))).toBe('done')
  scene.now = endsAt + TIMER_GRACE
  expect(expire(scene, endsAt)).toBe('done')
  expect([phase(scene), room(scene)?.timer]).toEqual(['closed', undefined])
  expect(expire(scene, endsAt), 'another server was faster').toBe('unchanged')
})

test('a timer that was extended, stopped or replaced is not ended by its old end', () => {
  const scene = timed()
  scene.send(mod, cmd('timer.extend', { seconds: 120 }))
  scene.now = START + 100_000
  expect(expire(scene, START + 60_000)).toBe('unchanged')
  expect(phase(scene)).toBe('open')
})

test('a timer that does not close just ends', () => {
  const scene = timed(false)
  scene.now = START + 60_000 + TIMER_GRACE
  expect(expire(scene, START + 60_000)).toBe('done')
  expect([phase(scene), room(scene)?.timer]).toEqual(['open', undefined])
})

test('closing by hand ends the timer of the activity', () => {
  const scene = timed()
  scene.send(mod, cmd('activity.close', { activityId: 'words' }))
  expect(room(scene)?.timer).toBeUndefined()
})

test.each<[string, object, object]>([
  ['live', {}, { mode: 'live' }],
  ['blank', {}, { mode: 'blank' }],
  ['join', {}, { mode: 'join' }],
  ['pause', { text: ' Kaffee ' }, { mode: 'pause', text: 'Kaffee' }],
])('the stage shows %s', (mode, more, expected) => {
  const scene = sampleScene()
  expect(told(scene.send(mod, cmd('stage.set', { mode, ...more })))).toBe(
    mode === 'live' ? 'unchanged' : 'done',
  )
  expect(room(scene)?.stage).toEqual(expected)
  expect(told(scene.send(mod, cmd('stage.set', { mode, ...more })))).toBe('unchanged')
})

test('freezing remembers its place in the log', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('stage.set', { mode: 'frozen' }))
  expect(room(scene)?.stage).toEqual({ mode: 'frozen', seq: scene.rows.length })
})

test.each<[string, Command, boolean]>([
  ['hiding an answer', cmd('answer.hide', { activityId: 'words', answerId: 'a1' }), true],
  ['editing an answer', cmd('answer.edit', { activityId: 'words', answerId: 'a1', text: 'Anmut' }), true],
  ['muting an author', cmd('author.mute', { activityId: 'words', answerId: 'a1' }), true],
  ['hiding the results', cmd('activity.hide', { activityId: 'words' }), true],
  ['removing the activity', cmd('activity.remove', { activityId: 'words' }), true],
  ['pinning an answer', cmd('answer.pin', { activityId: 'words', answerId: 'a1' }), false],
  ['closing', cmd('activity.close', { activityId: 'words' }), false],
  ['another room', cmd('activity.open', { activityId: 'away' }), false],
])('a frozen picture is taken anew by what conceals: %s', (_what, command, anew) => {
  const scene = timed()
  scene.send(guest('p1'), cmd('answer.submit', { activityId: 'words', answerId: 'a1', text: 'Mut' }))
  scene.send(mod, cmd('stage.set', { mode: 'frozen' }))
  const before = room(scene)?.stage.seq
  expect(told(scene.send(mod, command))).toBe('done')
  expect(room(scene)?.stage.seq).toBe(anew ? scene.rows.length : before)
})

test('a frozen picture is taken anew when undo hides results again', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('activity.open', { activityId: 'words' }))
  scene.send(mod, cmd('stage.set', { mode: 'frozen', room: 'plenary' }))
  scene.workshop.steps.set('moderator:m1', (scene.workshop.steps.get('moderator:m1') ?? []).slice(0, -1))
  expect(told(scene.send(mod, cmd('step.undo')))).toBe('done')
  expect(room(scene)?.stage.seq).toBe(scene.rows.length)
})

test.each(['stage.set', 'timer.start', 'timer.extend', 'timer.stop'])('%s in an unknown room', (type) => {
  const command = cmd(type, { room: 'south', mode: 'blank', seconds: 5, closes: false })
  expect(told(sampleScene().send(mod, command))).toBe('NOT_FOUND/room')
})

test('undoing the stop of a timer does not bring back a time that is over meanwhile', () => {
  const scene = timed()
  scene.send(mod, cmd('timer.stop'))
  scene.now += 61_000
  expect(told(scene.send(mod, cmd('step.undo')))).toBe('done')
  expect(room(scene)?.timer).toBeUndefined()
})
