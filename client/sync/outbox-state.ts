import type { WireError } from '#shared/result.ts'

/** What a phone submits; ids inside it are made before it is stored, so that every retry is the same message. */
export interface Submission {
  readonly type: string
  readonly activityId: string
  readonly [field: string]: unknown
}

export interface Entry {
  /** The command's id: the server counts it once however often it is sent. */
  readonly id: string
  /** Order of making on this device (ms since the epoch, made unique). */
  readonly at: number
  readonly submission: Submission
  /** Entries of one slot are absolute (a ballot): a newer one takes the place of older ones. */
  readonly slot?: string
  readonly state: 'sending' | 'saved' | 'refused'
  /** Saved: the commit that contains it. */
  readonly seq?: number
  /** Refused: why. */
  readonly error?: WireError
}

/** Oldest first. */
export type Entries = readonly Entry[]

/** Saved entries that are kept, to be offered again should the server lose its history. */
export const KEPT = 50

/** The entries after `entry` was made; those of the same slot that are not on their way are replaced. */
export function added(entries: Entries, entry: Entry, inFlight?: string): Entries {
  const others =
    entry.slot === undefined
      ? entries
      : entries.filter((each) => each.slot !== entry.slot || each.id === inFlight)
  return trimmed([...others, entry])
}

export function saved(entries: Entries, id: string, seq: number): Entries {
  return trimmed(
    entries.map((each) => {
      if (each.id !== id) return each
      const { error: _, ...rest } = each
      return { ...rest, state: 'saved', seq }
    }),
  )
}

export function refused(entries: Entries, id: string, error: WireError): Entries {
  return entries.map((each) => (each.id === id ? { ...each, state: 'refused', error } : each))
}

/** Sent again as it is, in its old place: the order of what belongs together stays. */
export function again(entries: Entries, id: string): Entries {
  return entries.map((each) => (each.id === id ? resent(each) : each))
}

/** The server lost history: everything it had acknowledged is offered again, in order. */
export function offeredAgain(entries: Entries): Entries {
  return entries.map((each) => (each.state === 'saved' ? resent(each) : each))
}

export function without(entries: Entries, id: string): Entries {
  return entries.filter((each) => each.id !== id)
}

/** The next to send: the oldest that is neither saved nor refused. */
export function nextToSend(entries: Entries): Entry | undefined {
  return entries.find((each) => each.state === 'sending')
}

/** Whether sending the very same thing later may succeed. After `VERSION` the reloaded page sends it. */
export function mayRetry(error: WireError): boolean {
  return error.retryable || error.code === 'VERSION'
}

function resent(entry: Entry): Entry {
  const { seq: _, error: __, ...rest } = entry
  return { ...rest, state: 'sending' }
}

function trimmed(entries: Entries): Entries {
  let surplus = entries.filter((each) => each.state === 'saved').length - KEPT
  return surplus <= 0 ? entries : entries.filter((each) => each.state !== 'saved' || surplus-- <= 0)
}
