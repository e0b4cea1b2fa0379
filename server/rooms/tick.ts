import { createRhythm, type Told } from '#shared/workshop/rhythm.ts'
import type { Clock } from '../ports/clock.ts'

/** When views are told: at once, then at most once in each interval, and never while the state holds what is not durable yet. */
export interface Tick {
  /** There is something to tell. */
  due(): void
  /** A commit of this time is durable and applied, here or while the log is folded. */
  commit(at: number): Told
  /** The state is durable again: a tick that is due or had to wait happens now. */
  durable(): void
  /** Whether all commits are told by now. */
  told(): boolean
  stop(): void
}

/**
 * `rhythm`: the interval and the slack (ms). Commits are told as the log alone says (`Rhythm`): for screens, those are
 * the points at which the kinds draw. What changes without a commit is told in the same intervals by the clock.
 */
export function createTick(
  clock: Clock,
  { every, slack }: { readonly every: number; readonly slack: number },
  speculating: () => boolean,
  tell: () => void,
): Tick {
  const rhythm = createRhythm(every, slack)
  let last = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | undefined
  let pending = false
  /** It is to be told as soon as possible, unless it proves to be a commit whose time has not come. */
  let soon = false
  let waiting = false
  /** The log says that commits are told which were not told yet. */
  let told = false
  let stopped = false

  function run(): void {
    if (!pending || stopped) return
    waiting = speculating()
    if (waiting) return
    pending = false
    soon = false
    told = false
    cancel?.()
    cancel = undefined
    last = clock.now()
    tell()
    if (!rhythm.told(last)) planLate()
  }

  function plan(wait: number): void {
    cancel?.()
    cancel = clock.after(wait, run)
  }

  function planLate(): void {
    pending = true
    soon = false
    plan(rhythm.late() - clock.now())
  }

  return {
    due() {
      if (stopped || pending) return
      pending = true
      const wait = last + every - clock.now()
      if (wait > 0) return plan(wait + slack)
      soon = true
      clock.soon(() => soon && run())
    },
    commit(at) {
      const late = rhythm.late()
      const each = rhythm.commit(at)
      told ||= each.now || (each.before && last < late)
      return each
    },
    durable() {
      if (!pending) return
      if (told || waiting) run()
      else if (!rhythm.told(clock.now())) planLate()
    },
    told: () => rhythm.told(clock.now()),
    stop() {
      stopped = true
      cancel?.()
    },
  }
}
