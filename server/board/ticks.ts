import type { Clock } from '../ports/clock.ts'

/** ms: what comes in between is one transaction, one append and one message to each. */
export const TICK = 50

/** Runs `tick` when something waits: 50 ms after the first of it, so that the others of that time share the work. */
export interface Ticks {
  /** Something waits since `since`; or will not be due before `notBefore`. The earliest wins. */
  by(since: number, notBefore?: number): void
  stop(): void
}

export function createTicks(clock: Clock, tick: () => void): Ticks {
  let at = Number.POSITIVE_INFINITY
  let cancel: (() => void) | undefined
  let stopped = false

  return {
    by(since, notBefore = 0) {
      const now = clock.now()
      const due = Math.max(now, since + TICK, notBefore)
      if (stopped || due >= at) return
      cancel?.()
      at = due
      cancel = clock.after(due - now, () => {
        at = Number.POSITIVE_INFINITY
        tick()
      })
    },
    stop() {
      stopped = true
      cancel?.()
    },
  }
}
