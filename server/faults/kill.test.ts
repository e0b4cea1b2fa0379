import { expect, test } from 'vitest'
import { killInBurst } from './kill.ts'

/** More: `npm run faults -- kill --seeds 20 --clients 500`. */
test('FAULTS 1: kill -9 in a burst: acknowledged ⊆ stored, each once, back in less than 5 s', async () => {
  const { acknowledged, lost, doubled, missing, restartMs } = await killInBurst({ seed: 1, clients: 100 })
  expect(acknowledged).toBeGreaterThan(0)
  expect({ lost, doubled, missing }).toEqual({ lost: [], doubled: [], missing: [] })
  expect(restartMs).toBeLessThan(5_000)
}, 60_000)
