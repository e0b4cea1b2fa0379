import { expect, test } from 'vitest'
import { range } from '../ports/contract/fixture.ts'
import { simulate } from './run.ts'

/** More: `npm run test:fuzz -- --seeds 1000`. A seed that failed once gets a test of its own, named by what it showed. */
test.each(range(0, 7).map((n) => 801 + 25 * n))(
  'FAULTS 31: nothing lost, nothing doubled, all screens equal a fold of the log: 25 seeds from %i',
  async (from) => {
    const outcomes = []
    for (const seed of range(from, from + 24)) outcomes.push(await simulate(seed))
    expect(
      outcomes.flatMap(({ seed, problems }) => problems.map((problem) => `seed ${seed}: ${problem}`)),
    ).toEqual([])
    expect(outcomes.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(100)
  },
  60_000,
)

test('seed 5: whoever had answered is told that a new round began without them', async () => {
  expect((await simulate(5)).problems).toEqual([])
})
