import { expect, test } from 'vitest'
import { type Card, cardsOf, heartsOf, ranked, stageWall } from './wall-data.ts'

const card = (n: number, more: Partial<Card> = {}): Card => ({
  id: `c${n}`,
  n,
  text: `Idee ${n}`,
  hearts: 0,
  copies: 0,
  pinned: false,
  fromRoom: false,
  ...more,
})
const cards = (count: number): Card[] => Array.from({ length: count }, (_, n) => card(n))
const ids = (wall: ReturnType<typeof stageWall>) => wall.places.map((place) => place?.id)

test('cards come in the order of arrival, whatever order they travel in', () => {
  const show = { cards: { b: { n: 1, text: 'B' }, a: { n: 0, text: 'A', hearts: 2 } } }
  expect(cardsOf(show)).toMatchObject([
    { id: 'a', hearts: 2, pinned: false },
    { id: 'b', hearts: 0 },
  ])
  expect(cardsOf({ entries: 3 })).toBeUndefined()
  expect(cardsOf(undefined)).toBeUndefined()
})

test.each([
  [1, 1],
  [3, 2],
  [9, 3],
  [16, 4],
  [25, 5],
  [400, 5],
])('%i cards stand in %i columns', (count, columns) => {
  expect(stageWall(cards(Math.min(count, 100)), count).columns).toBe(columns)
})

test('a new card on a full wall takes the place of the oldest and moves no other', () => {
  for (let entries = 25; entries < 140; entries++) {
    const newest = (count: number) => cards(count).slice(-100)
    const before = ids(stageWall(newest(entries), entries))
    const after = ids(stageWall(newest(entries + 1), entries + 1))
    const changed = before.filter((id, place) => id !== after[place])
    expect(changed).toEqual([`c${entries - 25}`])
  }
})

test('pinned cards stay first, and what does not fit is counted', () => {
  const wall = stageWall([card(0, { pinned: true }), ...cards(60).slice(1)], 60)
  expect(wall.places[0]?.id).toBe('c0')
  expect(wall.places).toHaveLength(25)
  expect(wall.more).toBe(35)
})

test('phones see pinned cards first, then the most hearts, then the newest', () => {
  const list = [card(0), card(1, { hearts: 2 }), card(2, { pinned: true }), card(3)]
  expect(ranked(list).map(({ id }) => id)).toEqual(['c2', 'c1', 'c3', 'c0'])
})

test('own hearts are read from what is mine', () => {
  expect(heartsOf({ hearts: ['a'] }).has('a')).toBe(true)
  expect(heartsOf(undefined).size).toBe(0)
})
