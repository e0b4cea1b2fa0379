import { expect, test } from 'vitest'
import { killNodeInBurst } from './kill-node.ts'

/** More: `npm run faults -- kill --store redis --seeds 10 --clients 500`. */
test('FAULTS 1: kill -9 of one of two servers on one Redis: its people go on at the other, nothing is lost or doubled', async () => {
  const { acknowledged, lost, doubled, missing, restartMs } = await killNodeInBurst({
    seed: 1,
    clients: 60,
  })
  expect(acknowledged).toBeGreaterThan(0)
  expect({ lost, doubled, missing }).toEqual({ lost: [], doubled: [], missing: [] })
  expect(restartMs).toBeLessThan(5_000)
}, 60_000)
