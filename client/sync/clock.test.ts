import { expect, test } from 'vitest'
import { clockOffset, createServerClock } from './clock.ts'

test('the offset is the median, so one slow round trip does not move it', () => {
  const samples = [
    { sent: 0, received: 20, server: 1010 },
    { sent: 100, received: 140, server: 1122 },
    { sent: 200, received: 2200, server: 3150 },
  ]
  expect(clockOffset(samples)).toBe(1002)
  expect(clockOffset(samples.slice(0, 2))).toBe(1001)
  expect(clockOffset([])).toBe(0)
})

test('the clock follows the server an hour apart and keeps what it knows when nobody answers', async () => {
  let device = 1_000_000
  let answers = true
  const clock = createServerClock({
    now: () => device,
    ask: () => {
      device += 20
      return Promise.resolve(answers ? device - 10 + 3_600_000 : undefined)
    },
  })
  await clock.sync()
  expect(clock.now() - device).toBe(3_600_000)
  answers = false
  await clock.sync()
  expect(clock.now() - device).toBe(3_600_000)
})
