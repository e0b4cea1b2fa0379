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

test('messages with rests between them wait for nothing, however long they go on', async () => {
  const timers = createTestClock()
  const soon: (() => void)[] = []
  const turns = createTurns({ ...timers, soon: (act) => void soon.push(act) })
  const done: number[] = []
  for (let n = 0; n < 20; n++) {
    turns.run(() => void done.push(n))
    await timers.advance(5)
  }
  expect(done).toHaveLength(20)
  expect(soon).toEqual([])
})

test('what work sets off belongs to its slice', async () => {
  const timers = createTestClock()
  let busy = 0
  const turns = createTurns({ ...timers, now: () => timers.now() + busy })
  const done: string[] = []
  turns.run(() => {
    busy += 12
    turns.run(() => void done.push('inner'))
    done.push('outer')
  })
  expect(done).toEqual(['outer'])
  await timers.advance(0)
  expect(done).toEqual(['outer', 'inner'])
})
