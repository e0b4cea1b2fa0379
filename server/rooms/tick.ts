import type { Clock } from '../ports/clock.ts'

/** Screens are told at once, then at most this often (ms). */
const TICK = 250

/** When screens are told: at once, then at most every 250 ms, and never while the state holds what is not durable yet. */
export interface Tick {
  /** There is something to tell. */
  due(): void
  /** The state is durable again: a tick that had to wait happens now. */
  durable(): void
  stop(): void
}

export function createTick(clock: Clock, speculating: () => boolean, tell: () => void): Tick {
  let last = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | undefined
  let waiting = false
  let stopped = false

  function run(): void {
    cancel = undefined
    if (stopped) return
    waiting = speculating()
    if (waiting) return
    last = clock.now()
    tell()
  }

  return {
    due() {
      if (stopped || cancel || waiting) return
      const wait = last + TICK - clock.now()
      if (wait > 0) cancel = clock.after(wait, run)
      else {
        cancel = () => undefined
        clock.soon(run)
      }
    },
    durable() {
      if (waiting) run()
    },
    stop() {
      stopped = true
      cancel?.()
    },
  }
}
