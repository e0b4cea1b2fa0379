import type { Clock } from '../ports/clock.ts'

/** ms that messages may take before everything else on the event loop has its turn. */
const SLICE = 10
/** After so many ms without work everything else has had it: a lone message needs no look at the loop. */
const REST = 2

/** Work on what boards are sent, in order, in slices: however much arrives at once from however many, the loop goes on. */
export interface Turns {
  /** Now, or when all that came before it is done. */
  run(work: () => void): void
}

export function createTurns(clock: Clock): Turns {
  /** When the slice began, and when its last work ended; while that goes on, in the far future. */
  let began = Number.NEGATIVE_INFINITY
  let ended = Number.NEGATIVE_INFINITY
  let waiting: (() => void)[] = []

  function next(): void {
    began = clock.now()
    ended = Number.POSITIVE_INFINITY
    let done = 0
    while (done < waiting.length && clock.now() - began < SLICE) waiting[done++]?.()
    ended = clock.now()
    waiting = waiting.slice(done)
    if (waiting.length > 0) clock.soon(next)
  }

  return {
    run(work) {
      const now = clock.now()
      if (waiting.length === 0 && now - ended >= REST) began = now
      if (waiting.length > 0 || now - began >= SLICE) {
        if (waiting.push(work) === 1) clock.soon(next)
        return
      }
      ended = Number.POSITIVE_INFINITY
      work()
      ended = clock.now()
    },
  }
}
