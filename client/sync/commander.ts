import type { Ack, ClientCommand } from '#shared/protocol/socket.ts'
import type { WireError } from '#shared/result.ts'

export interface CommanderIo {
  /** Sends once; undefined when no answer came. */
  readonly transmit: (command: ClientCommand) => Promise<Ack | undefined>
  readonly connected: () => boolean
  readonly now: () => number
  readonly later: (ms: number, task: () => void) => () => void
}

export interface Commander {
  /** Resolves with the server's answer, or with `UNAVAILABLE` when none came in time. */
  send(command: ClientCommand): Promise<Ack>
  /** To be called when the connection is there (again). */
  wake(): void
}

/** A step on stage that takes effect later than this (ms) would surprise: then it is given up and said. */
export const PATIENCE = 15_000
const PAUSE = 700

export const OFFLINE: WireError = {
  code: 'UNAVAILABLE',
  reason: 'offline',
  message: 'No answer from the server.',
  retryable: true,
}

/** Sends moderators' steps: the same message again after a break, for a bounded time; the server counts it once. */
export function createCommander(io: CommanderIo): Commander {
  const waiting = new Set<() => void>()

  function nextChance(left: number): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        waiting.delete(go)
        callOff()
        resolve()
      }
      const callOff = io.later(Math.max(0, io.connected() ? Math.min(PAUSE, left) : left), go)
      waiting.add(go)
    })
  }

  return {
    async send(command) {
      const deadline = io.now() + PATIENCE
      let last: WireError = OFFLINE
      for (;;) {
        const ack = io.connected() ? await io.transmit(command) : undefined
        if (ack && (ack.ok || !ack.error.retryable)) return ack
        if (ack) last = ack.error
        const left = deadline - io.now()
        if (left <= 0) return { ok: false, error: last }
        await nextChance(left)
      }
    },
    wake() {
      for (const go of waiting) go()
    },
  }
}
