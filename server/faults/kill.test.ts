import { expect, test } from 'vitest'
import { killInBurst } from './kill.ts'

/** More: `npm run faults -- kill --seeds 20 --clients 500`. */
test('FAULTS 1: kill -9 in a burst: acknowledged ⊆ stored, each once, back soon', async () => {
  const { acknowledged, lost, doubled, missing, restartMs } = await killInBurst({ seed: 1, clients: 100 })
  expect(acknowledged).toBeGreaterThan(0)
  expect({ lost, doubled, missing }).toEqual({ lost: [], doubled: [], missing: [] })
  // 5 s are asked of a machine of its own (`npm run faults` measures that); tests run beside others.
  expect(restartMs).toBeLessThan(20_000)
}, 60_000)
