import { expect, test } from 'vitest'
import type { ActivityOverview, RoomOverview } from '#shared/protocol/views.ts'
import { type Course, neighbours, nextStep } from './next-step.ts'

const room: RoomOverview = { title: '', n: 0, agenda: ['a', 'b'], people: 0, mode: 'live' }
const draft: ActivityOverview = {
  room: 'plenary',
  kind: 'words',
  prompt: '?',
  settings: {},
  phase: 'draft',
  revealed: false,
  rounds: 0,
  answered: false,
}

function course(
  here: Partial<RoomOverview>,
  activities: Record<string, Partial<ActivityOverview>> = {},
): Course {
  return {
    room: 'plenary',
    rooms: { plenary: { ...room, ...here } },
    activities: {
      a: { ...draft, prompt: 'A?', ...activities['a'] },
      b: { ...draft, prompt: 'B?', ...activities['b'] },
    },
  }
}

const answered = { rounds: 1, answered: true } as const

test.each([
  ['an empty agenda', course({ agenda: [] }), { does: 'add' }],
  ['before the first', course({}), { does: 'begin', activity: 'a', prompt: 'A?' }],
  [
    'the first was closed and left',
    course({}, { a: { phase: 'closed' } }),
    { does: 'begin', activity: 'b', prompt: 'B?' },
  ],
  [
    'everything was closed and left',
    course({}, { a: { phase: 'closed' }, b: { phase: 'closed' } }),
    { does: 'finish' },
  ],
  ['on a prompt', course({ current: 'a' }), { does: 'open', activity: 'a' }],
  [
    'open',
    course({ current: 'a' }, { a: { phase: 'open', revealed: true, ...answered } }),
    { does: 'close', activity: 'a' },
  ],
  [
    'closed, result hidden',
    course({ current: 'a' }, { a: { phase: 'closed', ...answered } }),
    { does: 'reveal', activity: 'a' },
  ],
  [
    'closed, result hidden, nobody answered',
    course({ current: 'a' }, { a: { phase: 'closed', rounds: 1 } }),
    { does: 'next', activity: 'b', prompt: 'B?' },
  ],
  [
    'closed, result shown',
    course({ current: 'a' }, { a: { phase: 'closed', revealed: true, ...answered } }),
    { does: 'next', activity: 'b', prompt: 'B?' },
  ],
  [
    'the last is done',
    course({ current: 'b' }, { b: { phase: 'closed', revealed: true, ...answered } }),
    { does: 'finish' },
  ],
  [
    'a pause ends first',
    course({ current: 'a', mode: 'pause' }, { a: { phase: 'open' } }),
    { does: 'resume' },
  ],
  ['a dark stage does not hold up', course({ current: 'a', mode: 'blank' }), { does: 'open', activity: 'a' }],
  ['the current one is gone', course({ current: 'x' }), { does: 'begin', activity: 'a', prompt: 'A?' }],
  ['an unknown room', { ...course({}), room: 'x' }, { does: 'add' }],
] as const)('%s', (_name, now, next) => {
  expect(nextStep(now)).toEqual(next)
})

test.each([
  ['none', undefined, { next: 'a' }],
  ['first', 'a', { next: 'b' }],
  ['last', 'b', { previous: 'a' }],
] as const)('neighbours of %s', (_name, current, expected) => {
  expect(neighbours(course(current === undefined ? {} : { current }))).toEqual(expected)
})
