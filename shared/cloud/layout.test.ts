import { expect, test } from 'vitest'
import { type CloudLayout, type CloudTerm, layout } from './layout.ts'
import { measure } from './measure.ts'

const frame = { width: 1600, height: 900 }

function terms(weights: Readonly<Record<string, number>>): CloudTerm[] {
  return Object.entries(weights)
    .map(([key, weight]) => ({ key, weight, ...measure(key) }))
    .sort((a, b) => b.weight - a.weight)
}

function many(count: number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`Wort${i}`, 1 + Math.floor(20 / (i + 1))]),
  )
}

function place(picture: CloudLayout, key: string) {
  const found = picture.placements.get(key)
  if (!found) throw new Error(`${key} has no place`)
  return found
}

test('an empty cloud is empty', () => {
  expect(layout(undefined, [], frame).placements.size).toBe(0)
})

test('the first leader stands in the middle, and a later leader stays where it is', () => {
  const first = layout(undefined, terms({ Energie: 3, Bildung: 1 }), frame)
  expect(place(first, 'Energie').x).toBeCloseTo(800, 0)
  const later = layout(first, terms({ Energie: 3, Bildung: 4 }), frame)
  expect(place(later, 'Energie').x).toBeCloseTo(800, 0)
  expect(Math.abs(place(later, 'Bildung').x - place(first, 'Bildung').x)).toBeLessThan(40)
})

test('the same words again move nothing', () => {
  const first = layout(undefined, terms(many(60)), frame)
  const again = layout(first, terms(many(60)), frame)
  expect(again.placements).toEqual(first.placements)
})

test('a new word that fits moves nothing', () => {
  const first = layout(undefined, terms({ Energie: 4, Bildung: 2, Mut: 1 }), frame)
  const next = layout(first, terms({ Energie: 4, Bildung: 2, Mut: 1, Zukunft: 1 }), frame)
  for (const [key, before] of first.placements) expect(next.placements.get(key)).toEqual(before)
})

test('a small change of a count moves nothing and changes no size', () => {
  const first = layout(undefined, terms({ ...many(60), Leiter: 40 }), frame)
  const next = layout(first, terms({ ...many(60), Leiter: 41 }), frame)
  expect(next.placements).toEqual(first.placements)
})

test('when all words, or most, grow at once the picture stays as large as it was', () => {
  const weights = (grown: number) =>
    Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`Wort${i * 7919}`, i < grown ? 2 : 1]))
  let before = layout(undefined, terms(weights(0)), frame)
  for (let i = 0; i < 3; i++) before = layout(before, terms(weights(0)), frame)
  for (const grown of [100, 90, 50]) {
    const next = layout(before, terms(weights(grown)), frame)
    for (const [key, { x, y, size }] of next.placements) {
      const was = place(before, key)
      expect(size).toBeGreaterThan(0.75 * was.size)
      expect(Math.hypot(x - was.x, y - was.y)).toBeLessThan(0.1 * frame.width)
    }
  }
})

test('a word that was removed leaves its place free', () => {
  const first = layout(undefined, terms(many(40)), frame)
  const { Wort7: _, ...rest } = many(40)
  const next = layout(first, terms(rest), frame)
  expect(next.placements.has('Wort7')).toBe(false)
  for (const [key, before] of next.placements) expect(first.placements.get(key)).toEqual(before)
})

test('growing moves no word by more than the growth', () => {
  const first = layout(undefined, terms({ ...many(12), Mut: 1 }), frame)
  const next = layout(first, terms({ ...many(12), Mut: 2 }), frame)
  const [small, large] = [place(first, 'Mut').size, place(next, 'Mut').size]
  expect(large).toBeGreaterThan(small)
  expect(next.shrink).toBe(first.shrink)
  for (const [key, before] of first.placements) {
    const after = place(next, key)
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(
      (large - small) * measure('Mut').width,
    )
  }
})

test('heavier words are never smaller, and a very long compound stays whole within the frame', () => {
  const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
  const picture = layout(undefined, terms({ [long]: 5, Mut: 3, Rat: 1 }), frame)
  const { width } = measure(long)
  expect(place(picture, long).size * width).toBeLessThanOrEqual(frame.width)
  expect(place(picture, 'Mut').size).toBeGreaterThan(place(picture, 'Rat').size)
})

test('150 ordinary words stay legible: at least 2.4 % of the height', () => {
  const picture = layout(undefined, terms(many(150)), frame)
  expect(picture.placements.size).toBe(150)
  const smallest = Math.min(...[...picture.placements.values()].map(({ size }) => size))
  expect(smallest).toBeGreaterThanOrEqual(0.024 * frame.height)
})

test('a new word has another colour than those close to it', () => {
  const names = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`Wort${i}`, 1]))
  let picture: CloudLayout | undefined
  for (let count = 1; count <= 20; count++)
    picture = layout(picture, terms(Object.fromEntries(Object.entries(names).slice(0, count))), frame)
  const [first, second] = [place(picture as CloudLayout, 'Wort0'), place(picture as CloudLayout, 'Wort1')]
  expect(first.colour).not.toBe(second.colour)
})

test('a word that comes back has its colour again, and its place when that is free', () => {
  const first = layout(undefined, terms(many(30)), frame)
  const { Wort9: _, ...rest } = many(30)
  const back = layout(layout(first, terms(rest), frame), terms(many(30)), frame)
  expect(place(back, 'Wort9').colour).toBe(place(first, 'Wort9').colour)
  expect(Math.abs(place(back, 'Wort9').x - place(first, 'Wort9').x)).toBeLessThan(80)
})

test('another frame keeps the picture', () => {
  const first = layout(undefined, terms(many(30)), frame)
  const half = layout(first, terms(many(30)), { width: 800, height: 450 })
  const before = place(first, 'Wort0')
  const after = place(half, 'Wort0')
  expect(Math.abs(after.x - before.x / 2)).toBeLessThan(2)
  expect(Math.abs(after.y - before.y / 2)).toBeLessThan(2)
})

test('terms that cannot be shown are left out', () => {
  const bad = { key: 'x', weight: Number.NaN, width: 1, height: 1 }
  const picture = layout(undefined, [bad, { ...bad, weight: 0 }, { ...bad, weight: 1, width: 0 }], frame)
  expect(picture.placements.size).toBe(0)
})
