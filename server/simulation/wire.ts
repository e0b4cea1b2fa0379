import type { Clock } from '../ports/clock.ts'
import { between } from '../test/chance.ts'

/** One direction of a connection: in order, late, until it is cut; then nothing arrives any more. */
export interface Wire {
  send(arrive: () => void): void
  cut(): void
}

/** Longest way of one message (ms). */
const LATEST = 120

export function createWire(clock: Clock, chance: () => number): Wire {
  let free = 0
  let cut = false
  return {
    send(arrive) {
      free = Math.max(free, clock.now() + between(chance, 0, LATEST))
      clock.after(free - clock.now(), () => {
        if (!cut) arrive()
      })
    },
    cut() {
      cut = true
    },
  }
}
