import { expect, test } from 'vitest'
import { afterClose, afterRefusal, jittered } from './closing.ts'

const closed = (code: number, failures = 1, unsaved = false, word = '') =>
  afterClose({ code, word, failures, unsaved })

test('a lost connection comes back, later each time, never later than ten seconds', () => {
  expect(closed(1006)).toEqual({ type: 'again', after: 300 })
  expect(closed(1013, 3)).toEqual({ type: 'again', after: 1200 })
  expect(closed(4401, 20)).toEqual({ type: 'again', after: 10_000 })
})

test('a lock drops the replica, a missing right only when something was written', () => {
  expect(closed(4409)).toEqual({ type: 'drop', reason: 'locked' })
  expect(closed(4403, 1, true)).toEqual({ type: 'drop', reason: 'forbidden' })
  expect(closed(4403)).toEqual({ type: 'refused', reason: 'forbidden' })
  expect(closed(4413, 1, true)).toEqual({ type: 'drop', reason: 'too-large' })
  expect(closed(4404)).toEqual({ type: 'refused', reason: 'gone' })
})

test('what is too much says whether the board is full, or one person has added their share', () => {
  expect(closed(4413, 1, true, 'share')).toEqual({ type: 'drop', reason: 'share' })
  expect(closed(4413, 1, true, 'document')).toEqual({ type: 'drop', reason: 'full' })
  expect(closed(4413, 1, true, 'message')).toEqual({ type: 'drop', reason: 'too-large' })
})

test('a ticket that is not given says why', () => {
  const refusal = (code: 'NOT_FOUND' | 'FORBIDDEN' | 'UNAVAILABLE', retryable = false) =>
    afterRefusal({ code, message: '', retryable }, 1)
  expect(refusal('NOT_FOUND')).toEqual({ type: 'refused', reason: 'gone' })
  expect(refusal('FORBIDDEN')).toEqual({ type: 'refused', reason: 'forbidden' })
  expect(refusal('UNAVAILABLE', true)).toEqual({ type: 'again', after: 600 })
})

test('returns are spread', () => {
  expect(jittered(1000, () => 0)).toBe(500)
  expect(jittered(1000, () => 1)).toBe(1500)
})
