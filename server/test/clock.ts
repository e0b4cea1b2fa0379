import { setImmediate } from 'node:timers'
import type { Clock } from '../ports/clock.ts'

/** A clock that moves only when it is told to. */
export interface TestClock extends Clock {
  /** Runs everything that is due soon, and what that sets off, until nothing moves. */
  settle(): Promise<void>
  /** Lets time pass, from one due moment to the next. */
  advance(ms: number): Promise<void>
  /** Moments that are waited for. */
  pending(): number
}

interface Wait {
  readonly at: number
  readonly act: () => void
}

export const START = 1_790_000_000_000

/** Microtasks are drained by one turn of the real event loop; nothing else here depends on real time. */
export function createTestClock(start = START): TestClock {
  let now = start
  let soon: (() => void)[] = []
  const waits = new Set<Wait>()

  async function settle(): Promise<void> {
    for (;;) {
      await new Promise<void>((resolve) => void setImmediate(resolve))
      if (soon.length === 0) return
      const due = soon
      soon = []
      for (const act of due) act()
    }
  }

  function earliest(): Wait | undefined {
    let first: Wait | undefined
    for (const wait of waits) if (first === undefined || wait.at < first.at) first = wait
    return first
  }

  return {
    now: () => now,
    soon: (act) => void soon.push(act),
    gather: (act) => void soon.push(act),
    after(ms, act) {
      const wait = { at: now + Math.max(0, ms), act }
      waits.add(wait)
      return () => void waits.delete(wait)
    },
    pending: () => waits.size,
    settle,
    async advance(ms) {
      const end = now + ms
      await settle()
      for (let next = earliest(); next && next.at <= end; next = earliest()) {
        waits.delete(next)
        now = Math.max(now, next.at)
        next.act()
        await settle()
      }
      now = end
      await settle()
    },
  }
}
