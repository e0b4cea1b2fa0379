import type { Clock } from '../ports/clock.ts'

/** Commands a connection may send at once, and how many more each second: never fewer than 100/s. */
const BURST = 600
const PER_SECOND = 250

/** A token bucket: `take` says whether one more is allowed now. */
export function createBucket(clock: Clock, burst = BURST, perSecond = PER_SECOND): { take(): boolean } {
  let tokens = burst
  let last = clock.now()
  return {
    take() {
      const now = clock.now()
      tokens = Math.min(burst, tokens + ((now - last) * perSecond) / 1000)
      last = now
      if (tokens < 1) return false
      tokens--
      return true
    },
  }
}

/** Failures of one address are answered this far apart (ms): 4 a second. */
const SPACING = 250
/** Failures of one address that may wait for their answer; more are refused at once. */
const MAX_WAITING = 240

/**
 * Slows down guessing: a failure's answer waits for its turn, successes never do, so a hall behind one address
 * is not locked out by one person who guesses.
 */
export interface Guard {
  /** Resolves when the failure may be answered: true, or at once with false when too many wait. */
  failed(address: string): Promise<boolean>
}

export function createGuard(clock: Clock): Guard {
  const next = new Map<string, number>()
  return {
    failed(address) {
      const now = clock.now()
      const turn = Math.max(now, next.get(address) ?? 0)
      if (turn - now > MAX_WAITING * SPACING) return Promise.resolve(false)
      next.set(address, turn + SPACING)
      if (next.size > 10_000) for (const [each, at] of next) if (at < now) next.delete(each)
      return new Promise((resolve) => clock.after(turn - now, () => resolve(true)))
    },
  }
}
