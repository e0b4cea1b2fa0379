import { expect, test } from 'vitest'
import { createTestClock } from '../test/clock.ts'
import { createTurns } from './turns.ts'

test('work goes on in order, in slices; between them everything else has its turn', async () => {
  const timers = createTestClock()
  let busy = 0
  const turns = createTurns({ ...timers, now: () => timers.now() + busy })
  const done: (number | string)[] = []
  for (let n = 0; n < 5; n++)
    turns.run(() => {
      busy += 6
      done.push(n)
    })
  expect(done).toEqual([0, 1])
  timers.soon(() => void done.push('else'))
  await timers.advance(0)
  expect(done).toEqual([0, 1, 2, 3, 'else', 4])
})
