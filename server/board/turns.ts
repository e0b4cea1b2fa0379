import type { Clock } from '../ports/clock.ts'

/** ms that messages may take before everything else on the event loop has its turn. */
const SLICE = 10

/** Work on what boards are sent, in order, in slices: however much arrives at once from however many, the loop goes on. */
export interface Turns {
  /** Now, or when all that came before it is done. */
  run(work: () => void): void
}

export function createTurns(clock: Clock): Turns {
  let began: number | undefined
  let waiting: (() => void)[] = []

  function isOver(): boolean {
    if (began !== undefined) return clock.now() - began >= SLICE
    began = clock.now()
    clock.soon(next)
    return false
  }

  function next(): void {
    began = undefined
    let done = 0
    while (done < waiting.length && !isOver()) waiting[done++]?.()
    waiting = waiting.slice(done)
  }

  return {
    run(work) {
      if (waiting.length > 0 || isOver()) waiting.push(work)
      else work()
    },
  }
}
