import { expect, test } from 'vitest'
import { filterCounts, incomingAnswers, incomingEntries, sift } from './incoming-list.ts'

const incoming = incomingAnswers({
  answered: 3,
  counts: { shown: 2, pending: 1, hidden: 1, merged: 0 },
  latest: {
    a: { text: 'Grüner Wasserstoff', state: 'shown', at: 10, n: 0, pinned: true },
    b: { text: 'Mut', state: 'pending', at: 30, n: 2 },
    c: { text: 'Unsinn', state: 'hidden', at: 20, n: 1 },
    d: { text: 'MUT zur Lücke', state: 'shown', at: 30, n: 3 },
  },
})
const entries = incomingEntries(incoming)
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

test('newest first', () => {
  expect(ids(entries)).toEqual(['d', 'b', 'c', 'a'])
})

test('a part of the view that is missing is empty, not broken', () => {
  expect(incomingAnswers({})).toEqual({
    answered: 0,
    latest: {},
    counts: { shown: 0, pending: 0, hidden: 0, merged: 0 },
  })
})

test.each([
  ['all', '', ['d', 'b', 'c', 'a']],
  ['pending', '', ['b']],
  ['hidden', '', ['c']],
  ['pinned', '', ['a']],
  ['all', ' mut ', ['d', 'b']],
  ['hidden', 'mut', []],
  ['all', 'WASSER', ['a']],
] as const)('filter %s with search "%s"', (filter, search, left) => {
  expect(ids(sift(entries, filter, search))).toEqual(left)
})

test('chips count what the server counts', () => {
  expect(filterCounts(incoming, entries)).toEqual({ all: 4, pending: 1, hidden: 1, pinned: 1 })
})
