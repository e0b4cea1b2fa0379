import { expect, test } from 'vitest'
import { HOSTILE } from '#shared/text/hostile-strings.ts'
import { cleanText } from '#shared/text/normalise.ts'
import { readBack } from './test-page.tsx'

const texts = [...new Set(HOSTILE.map(cleanText))].filter((text) => text !== '')
const cloud = Object.fromEntries(
  texts.map((text, i) => [`.${i}`, { text, count: 1, x: 10, y: 10, size: 20, colour: i % 8 }]),
)
const show = { answered: 1, entries: texts.length, frame: { width: 1600, height: 720 }, cloud }

test.each(['stage', 'page'] as const)(
  'hostile strings are text and nothing else in picture, table and list: %s',
  (size) => {
    const { picture, table, contributions, foreign } = readBack(show, size, texts)
    expect(picture).toEqual(texts)
    expect(table.toSorted()).toEqual(texts.toSorted())
    expect(contributions).toEqual(texts)
    expect(foreign).toEqual([])
  },
)

test.each(['stage', 'page'] as const)('null answers have a row of their own below the terms: %s', (size) => {
  const { table, apart } = readBack({ ...show, noAnswer: 12 }, size, [])
  expect(apart).toEqual(['Ohne Angabe</th><td>12'])
  expect(table).toHaveLength(texts.length)
  expect(readBack(show, size, []).apart).toEqual([])
})

test('a page without a word has no picture to take along', () => {
  const none = { ...show, cloud: {}, noAnswer: 3 }
  expect(readBack(none, 'page', []).frames).toBe(0)
  expect(readBack(show, 'page', []).frames).toBe(1)
})

test('a stage with answers and no word to show says so, and is not left blank', () => {
  const none = { ...show, cloud: {} }
  expect(readBack(none, 'stage', []).said).toEqual(['Noch keine Begriffe'])
  expect(readBack({ ...none, noAnswer: 3 }, 'stage', []).said).toEqual(['3 Antworten ohne Angabe'])
  expect(readBack({ ...show, noAnswer: 3 }, 'stage', []).said).toEqual([])
})
