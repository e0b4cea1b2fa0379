import { expect, test } from 'vitest'
import { flagWords } from './AnswerSettings.tsx'

test('own words: trimmed, each once, single letters left out', () => {
  expect(flagWords(' Quatsch,  a, Unfug; Quatsch,, ')).toEqual(['Quatsch', 'Unfug'])
})
