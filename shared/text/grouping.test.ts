import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearDuplicates, similarity } from './duplicates.ts'
import { suggestGroups, type TextItem } from './grouping.ts'
import { HOSTILE, LONG } from './hostile-strings.ts'

const items = (texts: readonly string[]): TextItem[] => texts.map((text, i) => ({ id: `n${i}`, text }))

const BOARD = [
  'Mehr sichere Radwege in der Innenstadt',
  'Fahrradwege besser vom Autoverkehr trennen',
  'Radweg zum Bahnhof ausbauen',
  'Weniger Meetings am Nachmittag',
  'Meetings auf 30 Minuten begrenzen',
  'Besprechungen nur mit Agenda',
  'Solaranlagen auf alle Dächer',
  'Photovoltaik auf dem Dach fördern',
  'Ein Dach mit Solarstrom für die Schule',
]

test('notes about the same are proposed as a group, named by their own words', () => {
  const { groups, unsorted } = suggestGroups(items(BOARD), 'de')
  const groupOf = (i: number): number => groups.findIndex((group) => group.ids.includes(`n${i}`))
  expect(groupOf(0)).toBe(groupOf(2))
  expect(groupOf(3)).toBe(groupOf(4))
  expect(groupOf(6)).toBe(groupOf(7))
  expect(new Set([groupOf(0), groupOf(3), groupOf(6)]).size).toBe(3)
  expect(groups.every((group) => group.name !== '')).toBe(true)
  expect(new Set(groups.map((group) => group.name)).size).toBe(groups.length)
  expect(groups.flatMap((group) => group.ids).length + unsorted.length).toBe(BOARD.length)
})

test('what fits nowhere stays unsorted', () => {
  const { unsorted } = suggestGroups(items([...BOARD, 'Quittengelee', '???']), 'de')
  expect(unsorted).toContain('n9')
  expect(unsorted).toContain('n10')
})

test('every item comes back exactly once, and the same items give the same groups', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...BOARD, ...HOSTILE, 'Radweg', 'radweg!'), { maxLength: 40 }),
      (texts) => {
        const board = items(texts)
        const { groups, unsorted } = suggestGroups(board, 'de')
        expect([...groups.flatMap((group) => group.ids), ...unsorted].sort()).toEqual(
          board.map((item) => item.id).sort(),
        )
        expect(suggestGroups(board, 'de')).toEqual({ groups, unsorted })
      },
    ),
    { numRuns: 40 },
  )
})

test('near-duplicates come with a reason, best first', () => {
  const texts = [
    'Mehr Radwege!',
    'mehr radwege',
    'Radwege, mehr davon',
    'Radweg zum Bahnhof ausbauen',
    'Den Radweg zum Bahnhof bald ausbauen',
    'Ruhe',
  ]
  const found = nearDuplicates(items(texts), 'de')
  expect(found[0]).toEqual({ a: 'n0', b: 'n1', score: 1, reason: 'same-spelling' })
  expect(found.some((pair) => pair.a === 'n0' && pair.b === 'n2' && pair.reason === 'same-words')).toBe(true)
  expect(found.some((pair) => pair.a === 'n3' && pair.b === 'n4')).toBe(true)
  expect(found.every((pair) => pair.a !== 'n5' && pair.b !== 'n5')).toBe(true)
})

test('similarity is 1 for the same words, 0 for nothing in common', () => {
  expect(similarity('Mehr Radwege', 'radwege mehr', 'de')).toBeCloseTo(1)
  expect(similarity('Mehr Radwege', 'Quittengelee', 'de')).toBe(0)
})

test('long hostile texts are grouped and compared', () => {
  expect(suggestGroups(items([...LONG, ...HOSTILE]), 'de').groups.length).toBeGreaterThanOrEqual(0)
  expect(Array.isArray(nearDuplicates(items([...LONG, ...HOSTILE]), 'en'))).toBe(true)
})
