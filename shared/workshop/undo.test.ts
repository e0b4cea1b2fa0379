import { expect, test } from 'vitest'
import type { Command } from '../protocol/commands.ts'
import type { Actor } from '../roles.ts'
import { UNDO_DEPTH } from './state.ts'
import { frozen, guest, mod, mod2, once, type Scene, sampleScene, stage, system, told } from './test-scene.ts'

const cmd = (type: string, more: object = {}): Command => once({ type, ...more } as Command)
const on = (type: string, activityId: string): Command => cmd(type, { activityId })
const undo = (scene: Scene, actor: Actor = mod) => told(scene.send(actor, cmd('step.undo')))
const plenary = (scene: Scene) => scene.workshop.rooms.get('plenary')
const activity = (scene: Scene, id: string) => scene.workshop.activities.get(id)

/** What people and moderators can see of the state: everything but the bookkeeping of ids, steps and time. */
function visible(scene: Scene): unknown {
  const { seen: _seen, steps: _steps, lastAt: _lastAt, ...rest } = scene.workshop
  return frozen(rest)
}

function prepared(): Scene {
  const scene = sampleScene()
  scene.send(mod, on('activity.open', 'named'))
  scene.send(mod, on('activity.close', 'named'))
  scene.send(mod, on('activity.open', 'words'))
  scene.send(guest('p1'), cmd('answer.submit', { activityId: 'words', answerId: 'a1', text: 'Mut' }))
  scene.send(mod, cmd('timer.start', { seconds: 60, closes: true }))
  scene.send(mod, cmd('stage.set', { mode: 'pause', text: 'Kaffee' }))
  return scene
}

test('whoever is moved back into a room that went meanwhile is in the plenary', () => {
  const scene = prepared()
  scene.send(mod, cmd('room.add', { roomId: 'south', title: 'Süd' }))
  scene.send(mod, cmd('participant.move', { participantId: 'p1', roomId: 'south' }))
  scene.send(mod2, cmd('participant.move', { participantId: 'p1', roomId: 'plenary' }))
  scene.send(mod, cmd('room.remove', { roomId: 'south' }))
  expect(undo(scene, mod2)).toBe('done')
  expect(scene.workshop.participants.get('p1')?.room).toBe('plenary')
})

test('a step that stays for good, like another round, is not passed over to an older one', () => {
  const scene = prepared()
  scene.send(mod, cmd('answer.hide', { activityId: 'words', answerId: 'a1' }))
  scene.send(mod, on('activity.restart', 'words'))
  const before = visible(scene)
  expect(undo(scene)).toBe('NOT_FOUND/nothing-to-undo')
  expect(visible(scene)).toEqual(before)
})

test.each<[string, Command]>([
  ['workshop.edit', cmd('workshop.edit', { title: 'Anders', language: 'en' })],
  ['activity.edit', cmd('activity.edit', { activityId: 'named', prompt: 'Neu', settings: { maxLength: 5 } })],
  ['activity.move in the agenda', cmd('activity.move', { activityId: 'words', index: 1 })],
  [
    'activity.move of the current one to another room',
    cmd('activity.move', { activityId: 'words', room: 'north', index: 0 }),
  ],
  ['activity.open', on('activity.open', 'named')],
  ['activity.close with a timer', on('activity.close', 'words')],
  ['activity.reveal', on('activity.reveal', 'words')],
  ['activity.hide', on('activity.hide', 'words')],
  ['activity.select', on('activity.select', 'named')],
  ['activity.remove', on('activity.remove', 'words')],
  ['stage.set', cmd('stage.set', { mode: 'blank' })],
  ['timer.start', cmd('timer.start', { seconds: 5, closes: false })],
  ['timer.extend', cmd('timer.extend', { seconds: -30 })],
  ['timer.stop', cmd('timer.stop')],
  ['room.rename', cmd('room.rename', { roomId: 'north', title: 'Süd' })],
  ['room.remove with people inside', cmd('room.remove', { roomId: 'north' })],
  ['participant.move', cmd('participant.move', { participantId: 'p1', roomId: 'north' })],
  ['joining.lock', cmd('joining.lock', { locked: true })],
  ['answer.hide', cmd('answer.hide', { activityId: 'words', answerId: 'a1' })],
  ['answer.pin', cmd('answer.pin', { activityId: 'words', answerId: 'a1' })],
  ['answer.edit', cmd('answer.edit', { activityId: 'words', answerId: 'a1', text: 'Anmut' })],
  ['author.mute', cmd('author.mute', { activityId: 'words', answerId: 'a1' })],
])('undo takes back %s exactly', (type, command) => {
  const scene = prepared()
  const before = visible(scene)
  expect(['done', 'unchanged']).toContain(told(scene.send(mod, command)))
  if (type !== 'activity.reveal') expect(undo(scene)).toBe('done')
  expect(visible(scene)).toEqual(before)
})

test.each([
  ['activity.add', cmd('activity.add', { activityId: 'new', kind: 'words', prompt: 'Neu?' })],
  ['room.add', cmd('room.add', { roomId: 'south', title: 'Süd' })],
])('undo of %s takes it out of sight', (_type, command) => {
  const scene = sampleScene()
  scene.send(mod, command)
  expect(undo(scene)).toBe('done')
  expect(plenary(scene)?.agenda).toEqual(['words', 'named'])
  expect(scene.workshop.rooms.get('south')?.removed ?? true).toBe(true)
})

test('steps are taken back one by one, each moderator their own, and no further', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('workshop.edit', { title: 'Zwei' }))
  scene.send(mod, on('activity.open', 'words'))
  scene.send(mod2, cmd('stage.set', { mode: 'blank' }))
  expect(undo(scene)).toBe('done')
  expect(activity(scene, 'words')?.phase).toBe('draft')
  expect(plenary(scene)?.stage.mode).toBe('blank')
  expect(undo(scene)).toBe('done')
  expect(scene.workshop.title).toBe('Zukunft')
  expect(undo(scene), 'adding the rooms and activities').toBe('done')
  expect(undo(scene)).toBe('done')
  expect(undo(scene)).toBe('NOT_FOUND/nothing-to-undo')
  expect(undo(scene, mod2)).toBe('done')
})

test('undo twice with the same id takes back one step', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('workshop.edit', { title: 'Zwei' }))
  scene.send(mod, cmd('workshop.edit', { title: 'Drei' }))
  const command = cmd('step.undo')
  expect(told(scene.send(mod, command))).toBe('done')
  expect(told(scene.send(mod, command))).toBe('unchanged')
  expect(scene.workshop.title).toBe('Zwei')
})

test.each<[string, Command, Actor, Command]>([
  ['another moderator closed it', on('activity.open', 'words'), mod2, on('activity.close', 'words')],
  [
    'another moderator opened something else',
    on('activity.open', 'words'),
    mod2,
    on('activity.open', 'named'),
  ],
  [
    'another moderator selected something else',
    on('activity.open', 'words'),
    mod2,
    on('activity.select', 'named'),
  ],
  [
    'another moderator set the stage',
    cmd('stage.set', { mode: 'blank' }),
    mod2,
    cmd('stage.set', { mode: 'join' }),
  ],
  [
    'another moderator edited it',
    cmd('activity.edit', { activityId: 'words', prompt: 'A' }),
    mod2,
    cmd('activity.edit', { activityId: 'words', prompt: 'B' }),
  ],
  [
    'the person moved on',
    cmd('participant.move', { participantId: 'p1', roomId: 'north' }),
    guest('p1'),
    cmd('room.enter', { roomId: 'plenary' }),
  ],
])('a step can no longer be taken back when %s', (_what, step, other, command) => {
  const scene = sampleScene()
  scene.workshop.steps.clear()
  scene.send(mod, step)
  expect(told(scene.send(other, command))).toBe('done')
  expect(undo(scene)).toBe('NOT_FOUND/nothing-to-undo')
})

test.each<[string, Command, Actor, Command]>([
  [
    'somebody answered',
    on('activity.open', 'words'),
    guest('p1'),
    cmd('answer.submit', { activityId: 'words', answerId: 'a1', text: 'Mut' }),
  ],
  [
    'somebody joined',
    cmd('workshop.edit', { title: 'B' }),
    system,
    { type: 'participant.join', participant: 'p9', token: 't', named: false },
  ],
  [
    'a person who was moved took a name',
    cmd('participant.move', { participantId: 'p1', roomId: 'north' }),
    guest('p1'),
    cmd('name.set', { name: 'Ada' }),
  ],
  [
    'another room was changed',
    cmd('stage.set', { mode: 'blank' }),
    mod2,
    cmd('stage.set', { mode: 'blank', room: 'north' }),
  ],
])('a step can still be taken back when %s', (_what, step, other, command) => {
  const scene = sampleScene()
  scene.workshop.steps.clear()
  if (command.type === 'answer.submit') scene.send(mod2, on('activity.select', 'words'))
  scene.send(mod, step)
  expect(told(scene.send(other, command))).toBe('done')
  expect(undo(scene)).toBe('done')
})

test('an earlier step is not taken back beneath a later one that no longer can be', () => {
  const scene = sampleScene()
  scene.workshop.steps.clear()
  scene.send(mod, on('activity.open', 'words'))
  scene.send(mod, cmd('timer.start', { seconds: 60, closes: true }))
  scene.send(mod, on('activity.close', 'words'))
  scene.send(mod2, cmd('timer.start', { seconds: 5, closes: false }))
  expect(undo(scene)).toBe('NOT_FOUND/nothing-to-undo')
  expect(activity(scene, 'words')?.phase).toBe('closed')
})

test('undoing the removal of what was current gives way to what is current now', () => {
  const scene = sampleScene()
  scene.send(mod, on('activity.open', 'words'))
  scene.send(mod, on('activity.remove', 'words'))
  scene.send(mod2, on('activity.open', 'named'))
  expect(undo(scene)).toBe('done')
  expect(plenary(scene)).toMatchObject({ agenda: ['words', 'named'], current: 'named' })
})

test('taking back a new room brings the people in it to the plenary', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('room.add', { roomId: 'south', title: 'Süd' }))
  scene.send(guest('p1'), cmd('room.enter', { roomId: 'south' }))
  expect(undo(scene)).toBe('done')
  expect(scene.workshop.participants.get('p1')?.room).toBe('plenary')
  expect(plenary(scene)?.people).toBe(2)
})

test('only moderators have steps: what guests do is not remembered', () => {
  const scene = sampleScene()
  scene.send(guest('p1'), cmd('room.enter', { roomId: 'north' }))
  scene.send(mod, on('activity.open', 'words'))
  scene.send(guest('p2'), cmd('answer.submit', { activityId: 'words', answerId: 'a1', text: 'Mut' }))
  expect([...scene.workshop.steps.keys()]).toEqual(['moderator:m1'])
  expect(undo(scene, guest('p1'))).toBe('FORBIDDEN/role')
  expect(undo(scene, stage)).toBe('FORBIDDEN/role')
})

test('the newest steps are kept', () => {
  const scene = sampleScene()
  for (let i = 0; i < UNDO_DEPTH + 5; i++) scene.send(mod, cmd('workshop.edit', { title: `T${i}` }))
  expect(scene.workshop.steps.get('moderator:m1')).toHaveLength(UNDO_DEPTH)
})

test('an undo does not bring back as current what somebody else removed meanwhile', () => {
  const scene = sampleScene()
  scene.send(mod, on('activity.open', 'words'))
  scene.send(mod, on('activity.open', 'named'))
  scene.send(mod2, on('activity.remove', 'words'))
  expect(undo(scene)).toBe('done')
  expect(plenary(scene)?.current).toBeUndefined()
})
