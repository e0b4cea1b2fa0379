import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CloudLayout, type CloudTerm, type Frame, layout } from './layout.ts'
import { measure } from './measure.ts'

const frames = fc.constantFrom<Frame>(
  { width: 1600, height: 900 },
  { width: 1600, height: 720 },
  { width: 400, height: 700 },
)
const text = fc.oneof(
  fc.constantFrom(
    'Mut',
    'Wettbewerbsfähigkeit',
    'Fachkräfteeinwanderungsgesetz',
    'ÖPNV',
    'see',
    'g',
    '創新',
    '🚀',
    'a b c d',
  ),
  fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme' }),
)
const step = fc.array(fc.tuple(text, fc.integer({ min: -3, max: 12 })), { minLength: 1, maxLength: 30 })
const histories = fc.array(step, { minLength: 1, maxLength: 12 })

/** Plays a history: each step adds to (or takes from) the counts of some words. */
function play(steps: readonly (readonly (readonly [string, number])[])[], frame: Frame) {
  const counts = new Map<string, number>()
  let picture: CloudLayout | undefined
  return steps.map((changes) => {
    for (const [word, change] of changes) counts.set(word, Math.max(0, (counts.get(word) ?? 0) + change))
    const terms = [...counts]
      .map(([key, weight]): CloudTerm => ({ key, weight, ...measure(key) }))
      .filter(({ weight, width }) => weight > 0 && width > 0)
      .sort((a, b) => b.weight - a.weight)
    const before = picture
    picture = layout(before, terms, frame)
    return { terms, before, picture }
  })
}

function boxes(picture: CloudLayout, terms: readonly CloudTerm[]) {
  return terms.flatMap(({ key, width, height, shift = 0 }) => {
    const at = picture.placements.get(key)
    if (!at) return []
    const [w, h, y] = [(width * at.size) / 2, (height * at.size) / 2, at.y + shift * at.size]
    return [{ left: at.x - w, right: at.x + w, top: y - h, bottom: y + h }]
  })
}

test('nothing overlaps, nothing leaves the frame, whatever happens', () => {
  fc.assert(
    fc.property(histories, frames, (steps, frame) => {
      for (const { terms, picture } of play(steps, frame)) {
        const all = boxes(picture, terms)
        for (const [i, a] of all.entries()) {
          expect(
            Math.min(a.left, a.top, frame.width - a.right, frame.height - a.bottom),
          ).toBeGreaterThanOrEqual(0)
          for (const b of all.slice(i + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
            expect(apart).toBe(true)
          }
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('no word is dropped while a lighter one is shown, and colours last', () => {
  fc.assert(
    fc.property(histories, frames, (steps, frame) => {
      for (const { terms, before, picture } of play(steps, frame)) {
        const shown = terms.map(({ key }) => picture.placements.has(key))
        expect(shown.lastIndexOf(true)).toBeLessThan(
          shown.includes(false) ? shown.indexOf(false) : shown.length,
        )
        for (const [key, { colour }] of picture.placements)
          expect(before?.placements.get(key)?.colour ?? colour).toBe(colour)
      }
    }),
    { numRuns: 25 },
  )
})

test('the same history gives the same picture, and the last one is not touched', () => {
  fc.assert(
    fc.property(histories, frames, (steps, frame) => {
      const [once, twice] = [play(steps, frame), play(steps, frame)]
      expect(once.map(({ picture }) => picture)).toEqual(twice.map(({ picture }) => picture))
    }),
    { numRuns: 15 },
  )
})
