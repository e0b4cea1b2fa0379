import { expect, test } from 'vitest'
import css from './theme.css?raw'
import { contrast, distance, inGamut, type Oklch } from './theme-measure.ts'

const SERIES = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `series-${n}`)

/** The colours of the block that follows `selector`. */
function colours(selector: string): Map<string, Oklch> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`no ${selector} in theme.css`)
  const block = css.slice(start, css.indexOf('}', start))
  const found = new Map<string, Oklch>()
  for (const [, name = '', l, c, h] of block.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)) {
    found.set(name, [Number(l), Number(c), Number(h)])
  }
  return found
}

const THEMES = ['[data-theme="light"]', '[data-theme="dark"]', '[data-theme="contrast"]']

/** Text needs 4.5, the edge of a control and large text 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', ['paper', 'raised', 'sunken', 'accent-soft'], 7],
  ['grey', ['paper', 'raised', 'sunken'], 4.5],
  ['accent', ['paper', 'raised', 'sunken', 'accent-soft'], 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['on-bad', ['bad'], 4.5],
  ['good', ['paper', 'raised'], 4.5],
  ['warn', ['paper', 'raised'], 4.5],
  ['bad', ['paper', 'raised', 'sunken'], 4.5],
  ['line', ['paper', 'raised'], 3],
  ['focus', ['paper', 'raised', 'sunken'], 3],
  ...SERIES.map((name) => [name, ['paper', 'raised'], 3] as const),
]

/** A colour that a theme must have. */
function need(of: Map<string, Oklch>, name: string): Oklch {
  const colour = of.get(name)
  if (!colour) throw new Error(`--${name} is missing`)
  return colour
}

test.each(THEMES)('%s: every pair of colours that meets has the contrast it needs', (selector) => {
  const of = colours(selector)
  const pale = PAIRS.flatMap(([front, backs, least]) =>
    backs
      .map((back) => ({ front, back, ratio: contrast(need(of, front), need(of, back)) }))
      .filter(({ ratio }) => ratio < least),
  )
  expect(pale).toEqual([])
})

test.each(THEMES)('%s: every colour can be shown by every screen (sRGB)', (selector) => {
  const outside = [...colours(selector)].filter(([, colour]) => !inGamut(colour))
  expect(outside).toEqual([])
})

test.each(THEMES)('%s: series colours stay apart, for colour-blind eyes too', (selector) => {
  const of = colours(selector)
  const close = SERIES.flatMap((a) =>
    SERIES.filter((b) => a < b)
      .map((b) => ({ a, b, apart: distance(need(of, a), need(of, b)) }))
      .filter(({ apart }) => apart < 0.09),
  )
  expect(close).toEqual([])
})

test('the dark theme is the same whether the device or the person chose it', () => {
  expect(colours(':root:not([data-theme])')).toEqual(colours('[data-theme="dark"]'))
})
