import { expect, test } from 'vitest'
import { gone } from './use-leaving.ts'

test('what is no longer there is gone, what came is not', () => {
  expect(gone({ '.a': 1, '.b': 2 }, { '.b': 3, '.c': 4 })).toEqual({ '.a': 1 })
  expect(gone({}, { '.a': 1 })).toEqual({})
})
