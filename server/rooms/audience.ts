import type { JsonObject } from '#shared/activities/kind.ts'
import type { DeltaMessage, ViewMessage } from '#shared/protocol/socket.ts'
import { diff } from '#shared/workshop/delta.ts'

/** Deltas kept for clients that come back; older ones get the whole view. */
const KEPT_DELTAS = 64

/** One view shared by everybody of the same role in the same room. */
export interface Audience {
  /** Builds the view at `seq` and returns what changed, if anything. */
  refresh(logId: string, seq: number): DeltaMessage | undefined
  /** The view as of the last refresh, whether or not that one changed it: whoever comes from another audience is never told less than it knows. */
  snapshot(): ViewMessage | undefined
  /** What brings a client at `seq` up to the last refresh; undefined when that is no longer known. */
  since(seq: number): readonly DeltaMessage[] | undefined
}

/**
 * Views exist only as of a refresh, so every client of an audience is at one of its refreshes and deltas chain exactly.
 * `build` makes the view from the durable state.
 */
export function createAudience(build: () => JsonObject): Audience {
  let held: ViewMessage | undefined
  let recent: DeltaMessage[] = []
  /** The refresh that the view has been the same since. */
  let changedAt = 0

  return {
    refresh(logId, seq) {
      const view = build()
      if (!held) {
        held = { logId, seq, view }
        changedAt = seq
        return undefined
      }
      const patch = diff(held.view, view)
      held = { logId, seq, view: patch ? view : held.view }
      if (!patch) return undefined
      const delta = { from: changedAt, seq, patch }
      recent = [...recent.slice(1 - KEPT_DELTAS), delta]
      changedAt = seq
      return delta
    },
    snapshot: () => held,
    since(seq) {
      if (held && (seq === held.seq || seq === changedAt)) return []
      const start = recent.findIndex((delta) => delta.from === seq)
      return start < 0 ? undefined : recent.slice(start)
    },
  }
}
