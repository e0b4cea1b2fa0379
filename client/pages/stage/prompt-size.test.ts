import { expect, test } from 'vitest'
import { promptShares } from './prompt-size.ts'

test('a longer prompt is smaller, and four lines hold twice what two do', () => {
  const usual = promptShares('Wie sieht Ihre Vision einer zukunftsfähigen Industrie in Deutschland aus?')
  const long = promptShares(
    'Wie sieht Ihre Vision einer zukunftsfähigen Industrie in Deutschland aus? '.repeat(4),
  )
  expect(long.two).toBeLessThan(usual.two)
  expect(long.four / long.two).toBeCloseTo(2, 2)
})

test('the longest word fits a line', () => {
  const { two } = promptShares(
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  )
  expect(two).toBeCloseTo(1 / (80 * 0.57), 3)
})

test('an empty prompt has a size', () => {
  expect(promptShares('').two).toBeGreaterThan(0)
})
