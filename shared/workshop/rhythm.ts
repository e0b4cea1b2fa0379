/**
 * When screens are told of commits, by the times of the commits alone (ms): with the first commit that is one interval
 * later than the last time, or when that is late, without one. A workshop has one rhythm for its screens: what the kinds'
 * derived data draw for the log is what its ticks show, and nothing else.
 */
export interface Rhythm {
  /** Takes a commit of this time, not earlier than the one before. */
  commit(at: number): Told
  /** When what waits is told if no commit comes (ms since the epoch). */
  late(): number
  /** Whether all is told by this time if no commit comes. */
  told(now: number): boolean
}

/** What a commit says of the telling. */
export interface Told {
  /** What came before it was told meanwhile, without one. */
  readonly before: boolean
  /** It is told at once. */
  readonly now: boolean
}

/** `every`: the interval; `slack`: how much later the time without a commit comes (ms). */
export function createRhythm(every: number, slack: number): Rhythm {
  let last = Number.NEGATIVE_INFINITY
  let waits = false
  const late = () => last + every + slack
  const told = (now: number) => !waits || now >= late()
  return {
    commit(at) {
      const before = waits && told(at)
      if (before) last = late()
      const now = at - last >= every
      if (now) last = at
      waits = !now
      return { before, now }
    },
    late,
    told,
  }
}

/** The rhythm of stages and phones. */
export const SCREENS = { every: 250, slack: 50 }
