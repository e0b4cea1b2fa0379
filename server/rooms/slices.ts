import type { Clock } from '../ports/clock.ts'

/** Other work gets its turn this often (ms) while a long log is worked through. */
const YIELD_EVERY = 10

/** For long loops: await what it returns after a step, if anything: nothing while the slice lasts. */
export function createSlices(clock: Clock): () => Promise<void> | undefined {
  let since = clock.now()
  return () => {
    if (clock.now() - since < YIELD_EVERY) return undefined
    return new Promise<void>((resolve) => clock.soon(resolve)).then(() => {
      since = clock.now()
    })
  }
}
