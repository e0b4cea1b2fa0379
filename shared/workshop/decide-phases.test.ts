import { expect, test } from 'vitest'
import type { Command } from '../protocol/commands.ts'
import { guest, mod, mod2, once, sampleScene, told } from './test-scene.ts'

type Step = [type: string, expected: string]
const on = (type: string, activityId = 'words'): Command => once({ type, activityId })

test.each<
  [string, Step[], { phase: string; revealed: boolean; rounds: number; current: string | undefined }]
>([
  ['a draft waits', [], { phase: 'draft', revealed: false, rounds: 0, current: undefined }],
  [
    'opening starts the first round, shows live results and makes it current',
    [['activity.open', 'done']],
    { phase: 'open', revealed: true, rounds: 1, current: 'words' },
  ],
  [
    'opening twice changes nothing',
    [
      ['activity.open', 'done'],
      ['activity.open', 'unchanged'],
    ],
    { phase: 'open', revealed: true, rounds: 1, current: 'words' },
  ],
  ['a draft cannot be closed', [['activity.close', 'CLOSED/not-started']], draft()],
  ['a draft has nothing to reveal', [['activity.reveal', 'CLOSED/not-started']], draft()],
  ['a draft has nothing to hide', [['activity.hide', 'unchanged']], draft()],
  ['a draft cannot run again', [['activity.restart', 'CLOSED/not-started']], draft()],
  ['a draft can be shown', [['activity.select', 'done']], { ...draft(), current: 'words' }],
  [
    'closing keeps it current',
    [
      ['activity.open', 'done'],
      ['activity.close', 'done'],
      ['activity.close', 'unchanged'],
    ],
    { phase: 'closed', revealed: true, rounds: 1, current: 'words' },
  ],
  [
    'reopening goes on with the same round',
    [
      ['activity.open', 'done'],
      ['activity.close', 'done'],
      ['activity.open', 'done'],
    ],
    { phase: 'open', revealed: true, rounds: 1, current: 'words' },
  ],
  [
    'what was hidden stays hidden when it is opened again',
    [
      ['activity.open', 'done'],
      ['activity.hide', 'done'],
      ['activity.close', 'done'],
      ['activity.open', 'done'],
    ],
    { phase: 'open', revealed: false, rounds: 1, current: 'words' },
  ],
  [
    'running again starts a round of its own, with live results shown again',
    [
      ['activity.open', 'done'],
      ['activity.hide', 'done'],
      ['activity.restart', 'done'],
    ],
    { phase: 'open', revealed: true, rounds: 2, current: 'words' },
  ],
  [
    'hiding and revealing say when there is nothing to do',
    [
      ['activity.open', 'done'],
      ['activity.reveal', 'unchanged'],
      ['activity.hide', 'done'],
      ['activity.hide', 'unchanged'],
      ['activity.reveal', 'done'],
    ],
    { phase: 'open', revealed: true, rounds: 1, current: 'words' },
  ],
])('%s', (_what, steps, after) => {
  const scene = sampleScene()
  for (const [type, expected] of steps) expect(told(scene.send(mod, on(type))), type).toBe(expected)
  const activity = scene.workshop.activities.get('words')
  expect({
    phase: activity?.phase,
    revealed: activity?.revealed,
    rounds: activity?.rounds.length,
    current: scene.workshop.rooms.get('plenary')?.current,
  }).toEqual(after)
})

function draft() {
  return { phase: 'draft', revealed: false, rounds: 0, current: undefined }
}

test('hidden results stay hidden until they are revealed, in each round', () => {
  const scene = sampleScene()
  scene.send(mod, once({ type: 'activity.edit', activityId: 'words', settings: { results: 'hidden' } }))
  const revealed = () => scene.workshop.activities.get('words')?.revealed
  scene.send(mod, on('activity.open'))
  expect(revealed()).toBe(false)
  scene.send(mod, on('activity.reveal'))
  scene.send(mod, on('activity.restart'))
  expect(revealed()).toBe(false)
})

test('opening one activity leaves the phase of the others', () => {
  const scene = sampleScene()
  scene.send(mod, on('activity.open', 'words'))
  scene.send(mod, on('activity.open', 'named'))
  expect(scene.workshop.activities.get('words')?.phase).toBe('open')
  expect(scene.workshop.rooms.get('plenary')?.current).toBe('named')
  expect(told(scene.send(mod, on('activity.select', 'words')))).toBe('done')
  expect(told(scene.send(mod, on('activity.select', 'words')))).toBe('unchanged')
})

test.each(['open', 'close', 'reveal', 'hide', 'restart', 'select', 'remove'])(
  'activity.%s of something unknown or removed is NOT_FOUND',
  (verb) => {
    const scene = sampleScene()
    expect(told(scene.send(mod, on(`activity.${verb}`, 'nowhere')))).toBe('NOT_FOUND/activity')
    scene.send(mod, on('activity.remove'))
    expect(told(scene.send(mod, on(`activity.${verb}`)))).toBe('NOT_FOUND/activity')
  },
)

test('a precondition that no longer holds is CONFLICT, and only then', () => {
  const scene = sampleScene()
  const head = scene.rows.length
  const open = (more: object) => told(scene.send(mod, { ...on('activity.open'), ...more }))
  expect(open({ ifSeq: head - 1 })).toBe('CONFLICT/seq')
  expect(open({ ifCurrent: 'named' })).toBe('CONFLICT/current')
  expect(open({ ifSeq: head, ifCurrent: '' })).toBe('done')
  expect(open({ ifCurrent: '' })).toBe('CONFLICT/current')
  expect(open({ ifCurrent: 'words' })).toBe('unchanged')
  expect(told(scene.send(mod, { ...on('activity.open', 'away'), ifCurrent: '' } as Command))).toBe('done')
})

test('a command seen before is acknowledged without effect, whatever happened since', () => {
  const scene = sampleScene()
  const open = on('activity.open')
  expect(told(scene.send(mod, open))).toBe('done')
  scene.send(mod, on('activity.close'))
  expect(told(scene.send(mod, open))).toBe('unchanged')
  expect(scene.workshop.activities.get('words')?.phase).toBe('closed')
  expect(told(scene.send(mod2, open)), 'ids belong to their sender').toBe('done')
})

test('a late retry of an answer to an earlier round does not count again in the next', () => {
  const scene = sampleScene()
  const submit = once({ type: 'answer.submit', activityId: 'words', answerId: 'a1', text: 'Mut' })
  scene.send(mod, on('activity.open'))
  expect(told(scene.send(guest('p1'), submit))).toBe('done')
  scene.send(mod, on('activity.restart'))
  expect(told(scene.send(guest('p1'), submit))).toBe('unchanged')
  expect(scene.workshop.activities.get('words')?.rounds[1]?.data).toMatchObject({ people: 0 })
})
