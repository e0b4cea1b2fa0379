import type { WireError } from '#shared/result.ts'

/** Why a board is not there, in the words of `canvas/texts.ts`. */
export type BoardReason = 'blocked' | 'forbidden' | 'gone' | 'too-large' | 'failed'

/** Why what was written here was not accepted, in the words of `canvas/rescue-texts.ts`; `share`: it is more than this person may add. */
export type Unaccepted = 'locked' | 'forbidden' | 'too-large' | 'full' | 'share'

/** What follows from a connection that ended. */
export type AfterClose =
  /** Comes back after about this many ms. */
  | { readonly type: 'again'; readonly after: number }
  /** What was written here was not accepted: keep the texts for copying, forget the replica, come back. */
  | { readonly type: 'drop'; readonly reason: Unaccepted }
  | { readonly type: 'refused'; readonly reason: BoardReason }

export interface ClosedConnection {
  readonly code: number
  /** The server's word beside the code. */
  readonly word: string
  /** Connections that ended without a synchronised document, this one included. */
  readonly failures: number
  /** Something written here is not durable. */
  readonly unsaved: boolean
}

const FIRST_PAUSE = 300
const LONGEST_PAUSE = 10_000
const TOO_FAST_PAUSE = 3_000

/** Reads a close code (docs/PROTOCOL.md, "Boards"). */
export function afterClose({ code, word, failures, unsaved }: ClosedConnection): AfterClose {
  if (code === 4409) return { type: 'drop', reason: 'locked' }
  if (code === 4403)
    return unsaved ? { type: 'drop', reason: 'forbidden' } : { type: 'refused', reason: 'forbidden' }
  if (code === 4404) return { type: 'refused', reason: 'gone' }
  if (code === 4413)
    return unsaved ? { type: 'drop', reason: tooLarge(word) } : { type: 'refused', reason: 'too-large' }
  if (code === 4529) return { type: 'again', after: TOO_FAST_PAUSE }
  return { type: 'again', after: Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, failures - 1)) }
}

const tooLarge = (word: string): Unaccepted =>
  word === 'share' ? 'share' : word === 'document' ? 'full' : 'too-large'

/** What follows from a ticket that was not given. */
export function afterRefusal(error: WireError, failures: number): AfterClose {
  if (error.retryable) return { type: 'again', after: Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures) }
  if (error.code === 'NOT_FOUND') return { type: 'refused', reason: 'gone' }
  return {
    type: 'refused',
    reason: error.code === 'FORBIDDEN' || error.code === 'CLOSED' ? 'forbidden' : 'failed',
  }
}

/** Spread over half to one and a half of `ms`, so that a hall does not come back as one. */
export function jittered(ms: number, chance: () => number): number {
  return ms * (0.5 + chance())
}
