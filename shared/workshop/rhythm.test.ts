import { expect, test } from 'vitest'
import { createRhythm, SCREENS } from './rhythm.ts'

/** What is told: with the commit (`now`), before it without one (`before`), or neither. */
function told(times: readonly number[]): string[] {
  const rhythm = createRhythm(SCREENS.every, SCREENS.slack)
  return times.map((at) => {
    const { before, now } = rhythm.commit(at)
    return [before && 'before', now && 'now'].filter(Boolean).join(' ')
  })
}

test.each([
  ['the first at once', [0], ['now']],
  ['then with the first that is an interval later', [0, 10, 249, 250, 260], ['now', '', '', 'now', '']],
  ['late without one', [0, 10, 300, 549, 550], ['now', '', 'before', '', 'now']],
  ['two of one moment', [0, 0, 300], ['now', '', 'before']],
  ['what was told already does not wait', [0, 1000, 1249, 1250], ['now', 'now', '', 'now']],
] as const)('%s', (_what, times, expected) => expect(told(times)).toEqual(expected))

test('what waits is told by the clock an interval and the slack after the last time', () => {
  const rhythm = createRhythm(250, 50)
  expect(rhythm.told(0)).toBe(true)
  rhythm.commit(0)
  expect(rhythm.told(0)).toBe(true)
  rhythm.commit(100)
  expect(rhythm.late()).toBe(300)
  expect([299, 300].map(rhythm.told)).toEqual([false, true])
})
