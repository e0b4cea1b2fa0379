import { expect, test } from 'vitest'
import type { Command } from '../protocol/commands.ts'
import { mod, once, sampleScene, told } from './test-scene.ts'

const cmd = (type: string, more: object = {}): Command => once({ type, ...more } as Command)
const add = (more: object) => cmd('activity.add', { activityId: 'x', kind: 'words', prompt: 'P', ...more })
const edit = (more: object) => cmd('activity.edit', { activityId: 'words', ...more })
const move = (more: object) => cmd('activity.move', { activityId: 'words', ...more })

test.each<[string, Command, string, readonly string[]]>([
  ['add at the end', add({}), 'done', ['words', 'named', 'x']],
  ['add at the start', add({ index: 0 }), 'done', ['x', 'words', 'named']],
  ['add beyond the end', add({ index: 9 }), 'done', ['words', 'named', 'x']],
  ['add to another room', add({ room: 'north' }), 'done', ['words', 'named']],
  ['add to an unknown room', add({ room: 'south' }), 'NOT_FOUND/room', ['words', 'named']],
  ['add of an unknown kind', add({ kind: 'toString' }), 'INVALID/unknown-kind', ['words', 'named']],
  [
    'add with wrong settings',
    add({ settings: { results: 'never' } }),
    'INVALID/settings',
    ['words', 'named'],
  ],
  ['add without a prompt', add({ prompt: ' \n ' }), 'INVALID/empty', ['words', 'named']],
  ['add with a prompt of 500 graphemes', add({ prompt: '🇩🇪'.repeat(500) }), 'done', ['words', 'named', 'x']],
  ['add with a prompt of 501', add({ prompt: 'ä'.repeat(501) }), 'TOO_LARGE/graphemes', ['words', 'named']],
  [
    'add again under another command id',
    add({ activityId: 'words', prompt: 'Vision?' }),
    'unchanged',
    ['words', 'named'],
  ],
  ['add with an id in use', add({ activityId: 'words' }), 'INVALID/id-taken', ['words', 'named']],
  ['edit the prompt', edit({ prompt: 'Neu' }), 'done', ['words', 'named']],
  ['edit to what it is', edit({ prompt: 'Vision?' }), 'unchanged', ['words', 'named']],
  ['edit settings to what they are', edit({ settings: { maxLength: 60 } }), 'unchanged', ['words', 'named']],
  ['edit to an empty prompt', edit({ prompt: '' }), 'INVALID/empty', ['words', 'named']],
  ['edit something unknown', edit({ activityId: 'x' }), 'NOT_FOUND/activity', ['words', 'named']],
  ['move down', move({ index: 1 }), 'done', ['named', 'words']],
  ['move to where it is', move({ index: 0 }), 'unchanged', ['words', 'named']],
  ['move beyond the end', move({ index: 99 }), 'done', ['named', 'words']],
  ['move to another room', move({ index: 0, room: 'north' }), 'done', ['named']],
  ['move to an unknown room', move({ index: 0, room: 'south' }), 'NOT_FOUND/room', ['words', 'named']],
  ['remove', cmd('activity.remove', { activityId: 'words' }), 'done', ['named']],
])('%s', (_what, command, expected, agenda) => {
  const scene = sampleScene()
  expect(told(scene.send(mod, command))).toBe(expected)
  expect(scene.workshop.rooms.get('plenary')?.agenda).toEqual(agenda)
})

test('settings are stored complete, and editing one keeps the others', () => {
  const scene = sampleScene()
  scene.send(mod, add({ settings: { maxLength: 10 } }))
  scene.send(mod, cmd('activity.edit', { activityId: 'x', settings: { approval: true } }))
  expect(scene.workshop.activities.get('x')?.settings).toMatchObject({
    anonymous: true,
    results: 'live',
    entriesPerPerson: 3,
    maxLength: 10,
    approval: true,
  })
})

test('the current activity stays current, with its timer, when it is reordered', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('activity.open', { activityId: 'words' }))
  scene.send(mod, cmd('timer.start', { seconds: 60, closes: true }))
  scene.send(mod, move({ index: 1 }))
  expect(scene.workshop.rooms.get('plenary')).toMatchObject({
    current: 'words',
    timer: { activity: 'words' },
  })
})

test('an activity that leaves a room leaves its stage too', () => {
  const scene = sampleScene()
  scene.send(mod, cmd('activity.open', { activityId: 'words' }))
  scene.send(mod, move({ index: 0, room: 'north' }))
  expect(scene.workshop.rooms.get('plenary')?.current).toBeUndefined()
  expect(scene.workshop.rooms.get('north')?.agenda).toEqual(['words', 'away'])
})

test('there is an end to activities', () => {
  const scene = sampleScene()
  for (let i = 0; i < 497; i++) scene.act(mod, add({ activityId: `x${i}` }))
  expect(told(scene.act(mod, add({ activityId: 'last' })))).toBe('LIMIT/activities')
})
