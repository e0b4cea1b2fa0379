import { expect, test } from 'vitest'
import { fold, frozen, type Row, sampleScene } from './test-scene.ts'
import { readCommit } from './upcast.ts'

const locked = { by: 'moderator:m1', id: 'c', events: [{ type: 'v1.joiningLocked', locked: true }] }

test.each<[string, unknown, number, number]>([
  ['a whole commit', { parts: [locked] }, 1, 0],
  ['no JSON', '{"parts": [', 0, 1],
  ['JSON, but no commit', 'null', 0, 1],
  ['a list', '[]', 0, 1],
  ['parts that are none', { parts: 'x' }, 0, 1],
  ['a part that is none', { parts: [null, 7, 'x', {}, locked] }, 1, 4],
  ['a part without an actor', { parts: [{ ...locked, by: 1 }, locked] }, 1, 1],
  ['a fact without a type', { parts: [{ ...locked, events: [{ locked: true }] }, locked] }, 1, 1],
  [
    'a fact with the name of what every object has',
    { parts: [{ ...locked, events: [{ type: 'constructor' }, { type: '__proto__' }] }] },
    1,
    0,
  ],
  ['steps that cannot be taken back', { parts: [{ ...locked, undo: [7] }] }, 1, 0],
])('%s', (_what, stored, parts, unreadable) => {
  const read = readCommit(typeof stored === 'string' ? stored : JSON.stringify(stored))
  expect([read.body.parts.length, read.unreadable]).toEqual([parts, unreadable])
})

test('unreadable rows are put aside: the workshop opens without them', () => {
  const { rows } = sampleScene()
  const broken = rows.map((row, i): Row => (i === 2 ? { ...row, body: row.body.slice(0, 40) } : row))
  const state = fold([
    ...broken,
    {
      seq: rows.length + 1,
      at: 2_000_000,
      body: JSON.stringify({
        parts: [{ by: 'x', events: [{ type: 'v9.unheardOf', activity: 'words', round: 4 }] }],
      }),
    },
  ])
  expect(state.rooms.has('north')).toBe(false)
  expect(state.participants.size).toBe(3)
})

test.each([
  'v1.participantMoved',
  'v1.activityMoved',
  'v1.answerModerated',
  'v1.answerMerged',
  'v1.stageChanged',
  'v1.activityOpened',
  'v1.accessRevoked',
])('%s about what is not there changes nothing', (type) => {
  const { rows } = sampleScene()
  const event = {
    type,
    participant: 'x',
    room: 'x',
    activity: 'x',
    answer: 'x',
    into: 'y',
    round: 1,
    key: 'x',
    mode: 'blank',
    index: 0,
  }
  const odd = (more: object): Row => ({
    seq: rows.length + 1,
    at: 2_000_000,
    body: JSON.stringify({ parts: [{ by: 'x', events: [{ ...event, ...more }] }] }),
  })
  const before = { ...fold(rows), lastAt: 2_000_000 }
  const kind = type.startsWith('v1.answer') ? { activity: 'words' } : { round: undefined }
  expect(frozen(fold([...rows, odd(kind)]))).toEqual(frozen(before))
})
