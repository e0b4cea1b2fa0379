import { expect, test } from 'vitest'
import { termRows } from './term-rows.ts'

test('heaviest first, then by the alphabet; the form shown is no variant of itself', () => {
  const rows = termRows({
    terms: {
      '.mut': { text: 'Mut', count: 2, variants: ['Mut', 'MUT'] },
      '.bildung': { text: 'Bildung', count: 5 },
      '.arbeit': { text: 'Arbeit', count: 2 },
    },
  })
  expect(rows.map(({ text, variants }) => [text, variants])).toEqual([
    ['Bildung', []],
    ['Arbeit', []],
    ['Mut', ['MUT']],
  ])
})

test('nothing yet', () => {
  expect(termRows({})).toEqual([])
})
