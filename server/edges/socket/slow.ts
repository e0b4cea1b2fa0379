import type { Clock } from '../../ports/clock.ts'

/** How often (ms) the connections are looked at. */
const EVERY = 500
/** With more unsent bytes than this a connection is told nothing new until it has taken what it was sent. */
const SOFT_CAP = 256_000
/** With more unsent bytes than this it is cut, and comes back by itself. */
const HARD_CAP = 2_000_000
/** A connection that does not drain for this long (ms) is cut too. */
const PATIENCE = 30_000

/** A connection as the watch sees it. */
export interface Watched {
  /** Bytes that were sent and have not left this process. */
  unsent(): number
  /** From now on it is told nothing. */
  rest(): void
  /** It is told everything anew, in one piece. */
  resync(): void
  cut(): void
}

export interface SlowWatch {
  /** Returns how to end it. */
  watch(connection: Watched): () => void
  stop(): void
}

/**
 * Bounds what a client that stopped reading can make the server keep (200 MB told to one stopped client were
 * measured as 296 MB of memory): it is left out first, brought up to date by one whole view once it has drained, and
 * cut as the last resort.
 */
export function createSlowWatch(clock: Clock): SlowWatch {
  /** Since when (ms) a connection rests; `undefined` for those that keep up. */
  const restsSince = new Map<Watched, number | undefined>()
  let cancel: (() => void) | undefined

  function look(): void {
    cancel = restsSince.size > 0 ? clock.after(EVERY, look) : undefined
    const now = clock.now()
    for (const [connection, since] of restsSince) {
      const unsent = connection.unsent()
      if (unsent > HARD_CAP || (since !== undefined && unsent > 0 && now - since > PATIENCE)) connection.cut()
      else if (since === undefined && unsent > SOFT_CAP) {
        restsSince.set(connection, now)
        connection.rest()
      } else if (since !== undefined && unsent === 0) {
        restsSince.set(connection, undefined)
        connection.resync()
      }
    }
  }

  return {
    watch(connection) {
      restsSince.set(connection, undefined)
      cancel ??= clock.after(EVERY, look)
      return () => void restsSince.delete(connection)
    },
    stop() {
      cancel?.()
      restsSince.clear()
    },
  }
}

/** The parts of an Engine.IO connection that hold unsent bytes: its own queue, and the WebSocket's below it. */
interface EngineConnection {
  readonly writeBuffer?: readonly { readonly data?: unknown }[]
  readonly transport?: { readonly socket?: { readonly bufferedAmount?: number } }
}

/** Bytes (UTF-16 units of text) that wait in this process for a client to read on. */
export function unsentBytes(connection: object): number {
  const { writeBuffer = [], transport } = connection as EngineConnection
  let bytes = transport?.socket?.bufferedAmount ?? 0
  for (const { data } of writeBuffer) {
    if (typeof data === 'string' || Buffer.isBuffer(data)) bytes += data.length
  }
  return bytes
}
