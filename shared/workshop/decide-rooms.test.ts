import { expect, test } from 'vitest'
import type { Command } from '../protocol/commands.ts'
import type { Actor } from '../roles.ts'
import { guest, mod, once, type Scene, sampleScene, system, told } from './test-scene.ts'

const cmd = (type: string, more: object = {}): Command => once({ type, ...more } as Command)
const join = (participant: string): Command => ({
  type: 'participant.join',
  participant,
  token: 't',
  named: false,
})

test.each<[string, Actor, Command, string]>([
  ['edit the title', mod, cmd('workshop.edit', { title: ' Neu\u0000  er ' }), 'done'],
  ['edit to what it is', mod, cmd('workshop.edit', { title: 'Zukunft' }), 'unchanged'],
  ['edit nothing', mod, cmd('workshop.edit'), 'unchanged'],
  ['an empty title', mod, cmd('workshop.edit', { title: ' \u0007' }), 'INVALID/empty'],
  ['a title of 200 graphemes', mod, cmd('workshop.edit', { title: '👩‍👩‍👧'.repeat(200) }), 'done'],
  ['a title of 201 graphemes', mod, cmd('workshop.edit', { title: 'x'.repeat(201) }), 'TOO_LARGE/graphemes'],
  ['add a room', mod, cmd('room.add', { roomId: 'south', title: 'Süd' }), 'done'],
  ['add a room again', mod, cmd('room.add', { roomId: 'north', title: 'Nord' }), 'unchanged'],
  [
    'add a room with an id in use',
    mod,
    cmd('room.add', { roomId: 'north', title: 'Süd' }),
    'INVALID/id-taken',
  ],
  ['rename a room', mod, cmd('room.rename', { roomId: 'north', title: 'Süd' }), 'done'],
  ['rename a room to its name', mod, cmd('room.rename', { roomId: 'north', title: 'Nord' }), 'unchanged'],
  ['rename an unknown room', mod, cmd('room.rename', { roomId: 'south', title: 'Süd' }), 'NOT_FOUND/room'],
  ['remove a room', mod, cmd('room.remove', { roomId: 'north' }), 'done'],
  ['remove the plenary', mod, cmd('room.remove', { roomId: 'plenary' }), 'INVALID/plenary'],
  ['enter a room', guest('p1'), cmd('room.enter', { roomId: 'north' }), 'done'],
  ['enter the room one is in', guest('p3'), cmd('room.enter', { roomId: 'north' }), 'unchanged'],
  ['enter an unknown room', guest('p1'), cmd('room.enter', { roomId: 'south' }), 'NOT_FOUND/room'],
  ['move somebody', mod, cmd('participant.move', { participantId: 'p1', roomId: 'north' }), 'done'],
  [
    'move somebody unknown',
    mod,
    cmd('participant.move', { participantId: 'p9', roomId: 'north' }),
    'NOT_FOUND/participant',
  ],
  [
    'move somebody to nowhere',
    mod,
    cmd('participant.move', { participantId: 'p1', roomId: 'x' }),
    'NOT_FOUND/room',
  ],
  ['set a name', guest('p1'), cmd('name.set', { name: 'Ada' }), 'done'],
  [
    'set a name of 61 graphemes',
    guest('p1'),
    cmd('name.set', { name: 'x'.repeat(61) }),
    'TOO_LARGE/graphemes',
  ],
  ['lock joining', mod, cmd('joining.lock', { locked: true }), 'done'],
  ['unlock what is not locked', mod, cmd('joining.lock', { locked: false }), 'unchanged'],
  ['join', system, join('p9'), 'done'],
  ['revoke a link', system, { type: 'access.revoke', key: 'm3' }, 'done'],
  ['revoke an unknown link', system, { type: 'access.revoke', key: 'm9' }, 'NOT_FOUND/access'],
])('%s: %s', (_what, actor, command, expected) => {
  expect(told(sampleScene().send(actor, command))).toBe(expected)
})

const room = (scene: Scene, id: string) => scene.workshop.rooms.get(id)

test('people are counted where they are', () => {
  const scene = sampleScene()
  expect([room(scene, 'plenary')?.people, room(scene, 'north')?.people]).toEqual([2, 1])
  scene.send(mod, cmd('participant.move', { participantId: 'p1', roomId: 'north' }))
  expect([room(scene, 'plenary')?.people, room(scene, 'north')?.people]).toEqual([1, 2])
  scene.send(mod, cmd('room.remove', { roomId: 'north' }))
  expect([room(scene, 'plenary')?.people, room(scene, 'north')?.people]).toEqual([3, 0])
  expect([...scene.workshop.participants.values()].map((each) => each.room)).toEqual(Array(3).fill('plenary'))
})

test('a removed room takes its timer with it, and cannot be entered or given activities', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('timer.start', { room: 'north', seconds: 10, closes: false }))
  scene.send(mod, cmd('room.remove', { roomId: 'north' }))
  expect(room(scene, 'north')?.timer).toBeUndefined()
  expect(told(scene.send(guest('p1'), cmd('room.enter', { roomId: 'north' })))).toBe('NOT_FOUND/room')
  const add = cmd('activity.add', { activityId: 'x', kind: 'words', prompt: 'P', room: 'north' })
  expect(told(scene.send(mod, add))).toBe('NOT_FOUND/room')
  expect(told(scene.send(mod, cmd('activity.move', { activityId: 'words', room: 'north', index: 0 })))).toBe(
    'NOT_FOUND/room',
  )
})

test('joining can be locked; guests are numbered in the order they came', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('joining.lock', { locked: true }))
  expect(told(scene.send(system, join('p9')))).toBe('FORBIDDEN/joining-locked')
  scene.send(mod, cmd('joining.lock', { locked: false }))
  scene.send(system, join('p9'))
  expect(scene.workshop.participants.get('p9')).toMatchObject({ number: 4, room: 'plenary' })
})

test('the log says that there is a name, never which', () => {
  const scene = sampleScene()
  scene.send(guest('p1'), cmd('name.set', { name: 'Ada Lovelace' }))
  expect(scene.workshop.participants.get('p1')?.named).toBe(true)
  scene.send(guest('p1'), cmd('name.set', { name: ' ' }))
  expect(scene.workshop.participants.get('p1')?.named).toBe(false)
  expect(JSON.stringify(scene.rows)).not.toContain('Lovelace')
})

test('there is an end to rooms', () => {
  const scene = sampleScene()
  for (let i = 0; i < 48; i++) scene.act(mod, cmd('room.add', { roomId: `r${i}`, title: 'R' }))
  expect(told(scene.act(mod, cmd('room.add', { roomId: 'last', title: 'R' })))).toBe('LIMIT/rooms')
})

test('a workshop is created once, with its whole agenda or not at all', () => {
  const create = (agenda: readonly { activityId: string; kind: string; prompt: string }[]): Command => ({
    type: 'workshop.create',
    workshop: 'w2',
    title: 'T',
    language: 'en',
    code: 'ABCDEF',
    access: [],
    agenda,
  })
  const scene = sampleScene()
  expect(told(scene.send(system, create([])))).toBe('CONFLICT/exists')
  scene.workshop.id = ''
  const good = { activityId: 'a', kind: 'words', prompt: 'P' }
  expect(told(scene.send(system, create([good, { ...good, kind: 'nothing', activityId: 'b' }])))).toBe(
    'INVALID/unknown-kind',
  )
  expect(told(scene.send(system, create([good, good])))).toBe('INVALID/id-taken')
})
