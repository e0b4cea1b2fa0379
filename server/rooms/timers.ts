import { TIMER_GRACE, type Workshop } from '#shared/workshop/state.ts'
import type { Clock } from '../ports/clock.ts'

/** Longest single wait (ms); a longer timer is looked at again then. */
const LONGEST_WAIT = 60 * 60 * 1000
/** An end that could not be stored is tried again after this long (ms). */
const RETRY = 1_000

/** Calls `expire` when a room's timer and its grace are over, whoever started it and whenever this server came up. */
export interface Timers {
  /** Brings the waits in line with the state. */
  update(): void
  pending(): boolean
  stop(): void
}

export function createTimers(
  workshop: Workshop,
  clock: Clock,
  expire: (room: string, endsAt: number) => void,
): Timers {
  const waits = new Map<string, { readonly endsAt: number; readonly cancel: () => void }>()

  function wait(room: string, endsAt: number, atLeast = 0): void {
    const left = endsAt + TIMER_GRACE - clock.now()
    // The wait goes on until the state says that the timer is gone.
    const again = () => (clock.now() < endsAt + TIMER_GRACE ? wait(room, endsAt) : end(room, endsAt))
    const cancel = clock.after(Math.min(Math.max(left, atLeast), LONGEST_WAIT), again)
    waits.set(room, { endsAt, cancel })
  }

  function end(room: string, endsAt: number): void {
    wait(room, endsAt, RETRY)
    expire(room, endsAt)
  }

  return {
    update() {
      for (const room of workshop.rooms.values()) {
        const known = waits.get(room.id)
        if (known?.endsAt === room.timer?.endsAt) continue
        known?.cancel()
        waits.delete(room.id)
        if (!room.timer) continue
        // One that ran out while no server was there ends before anything else is decided.
        if (room.timer.endsAt + TIMER_GRACE <= clock.now()) end(room.id, room.timer.endsAt)
        else wait(room.id, room.timer.endsAt)
      }
    },
    pending: () => waits.size > 0,
    stop() {
      for (const { cancel } of waits.values()) cancel()
      waits.clear()
    },
  }
}
