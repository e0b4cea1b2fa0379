import { expect, test } from 'vitest'
import { measure } from './measure.ts'

// Canvas measureText in Chromium with the bundled Inter variable at weight 600, in em.
test.each([
  ['Innovation', 5.079],
  ['Haus', 2.481],
  ['Fachkräfteeinwanderungsgesetz', 15.931],
])('%s is as wide as Chromium draws it, or up to 2 %% wider', (text, drawn) => {
  const { width } = measure(text)
  expect(width).toBeGreaterThanOrEqual(drawn)
  expect(width).toBeLessThanOrEqual(drawn * 1.02)
})

test('the box hugs the ink: accents, capitals and descenders make it taller', () => {
  expect(measure('see').height).toBeLessThan(measure('Haus').height)
  expect(measure('Haus').height).toBeLessThan(measure('Zug').height)
  expect(measure('Haus').height).toBeLessThan(measure('Öl').height)
  expect(measure('sie').shift).toBeGreaterThan(measure('Haus').shift - 0.001)
})

test('what the font lacks is taken as wide', () => {
  expect(measure('創新').width).toBeGreaterThanOrEqual(2)
  expect(measure('🚀').width).toBeGreaterThanOrEqual(1.25)
  expect(measure('﷽').width).toBeGreaterThan(8)
})

test('joined emoji, marks and controls do not count by code point', () => {
  expect(measure('👨‍👩‍👧‍👦').width).toBeCloseTo(measure('👨').width, 2)
  expect(measure('a\u0301').width).toBeCloseTo(measure('a').width, 2)
  expect(measure('\u0000\u200b').width).toBeLessThan(0.1)
})
