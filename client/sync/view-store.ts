import type { JsonObject } from '#shared/activities/kind.ts'
import type { DeltaMessage, MineMessage, PresenceMessage, ViewMessage } from '#shared/protocol/socket.ts'
import { patch } from '#shared/workshop/delta.ts'

/** What the server has told this page. */
export interface Held {
  readonly logId?: string
  readonly seq?: number
  readonly view?: JsonObject
  readonly mine?: JsonObject
  /** The commit that `mine` is up to. */
  readonly mineSeq?: number
  readonly online?: number
}

/** `gap`: the delta starts after what is held, so a whole view must be asked for. */
export type DeltaOutcome = 'applied' | 'ignored' | 'gap'

export interface ViewStore {
  get(): Held
  /** For the handshake's `since`. */
  since(): { readonly logId: string; readonly seq: number } | undefined
  subscribe(listener: () => void): () => void
  /** True when the server's history is another than the one held: acknowledged things may be lost. */
  receiveView(message: ViewMessage): boolean
  receiveDelta(message: DeltaMessage): DeltaOutcome
  receiveMine(message: MineMessage): void
  receivePresence(message: PresenceMessage): void
  /** Forgets the place in the log, so that the next handshake asks for a whole view; the picture stays meanwhile. */
  forgetPlace(): void
}

/** Holds the newest view; parts that did not change keep their identity. */
export function createViewStore(): ViewStore {
  let held: Held = {}
  let placeKnown = true
  const listeners = new Set<() => void>()

  function set(next: Held): void {
    held = next
    for (const listener of listeners) listener()
  }

  return {
    get: () => held,
    since: () =>
      placeKnown && held.logId !== undefined && held.seq !== undefined
        ? { logId: held.logId, seq: held.seq }
        : undefined,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    receiveView({ logId, seq, view }) {
      const swapped = held.logId !== undefined && held.logId !== logId
      const shorter = !swapped && held.seq !== undefined && seq < held.seq
      placeKnown = true
      const { mine, mineSeq, ...rest } = held
      const keepMine = !swapped && mine !== undefined && mineSeq !== undefined
      set({ ...rest, ...(keepMine && { mine, mineSeq }), logId, seq, view })
      return swapped || shorter
    },
    receiveDelta({ from, seq, patch: change }) {
      if (held.view === undefined || held.seq === undefined || from > held.seq) return 'gap'
      if (seq <= held.seq) return 'ignored'
      set({ ...held, seq, view: patch(held.view, change) })
      return 'applied'
    },
    receiveMine({ seq, mine }) {
      set({ ...held, mine, mineSeq: seq })
    },
    receivePresence({ online }) {
      if (online !== held.online) set({ ...held, online })
    },
    forgetPlace() {
      placeKnown = false
    },
  }
}
