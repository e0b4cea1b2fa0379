import type { Ack, ClientCommand } from '#shared/protocol/socket.ts'
import {
  added,
  again,
  type Entries,
  type Entry,
  mayRetry,
  nextToSend,
  offeredAgain,
  refused,
  type Submission,
  saved,
  without,
} from './outbox-state.ts'
import type { OutboxStorage } from './outbox-storage.ts'

export interface OutboxIo {
  readonly storage: OutboxStorage
  /** Sends once; undefined when no answer came (offline, cut, timed out). */
  readonly transmit: (command: ClientCommand) => Promise<Ack | undefined>
  readonly connected: () => boolean
  readonly now: () => number
  /** Runs `task` once after `ms`; returns how to call it off. */
  readonly later: (ms: number, task: () => void) => () => void
  /** In [0, 1): spreads the retries of a full hall. */
  readonly chance: () => number
  readonly newId: () => string
}

export interface Outbox {
  entries(): Entries
  subscribe(listener: () => void): () => void
  /** Stores, then sends as soon as it can. `slot`: see `Entry`. */
  submit(submission: Submission, slot?: string): Entry
  /** Sends a refused entry again as it is. */
  retry(id: string): void
  /** Forgets an entry; one that is on its way may still be counted. */
  discard(id: string): void
  /** To be called when the connection is there (again). */
  wake(): void
  /** The server's history is not the one that acknowledged: everything kept is offered again. */
  historyLost(): void
  /** Another tab changed the stored entries. */
  reload(): void
  stop(): void
}

const FIRST_WAIT = 1_000
const LONGEST_WAIT = 20_000

/**
 * Keeps what a person submits until the server has it: stored before it is sent, sent in the order of making, one at
 * a time, the same message until it is acknowledged or refused for good.
 */
export function createOutbox(io: OutboxIo): Outbox {
  let entries: Entries = io.storage.load()
  let inFlight: string | undefined
  let failures = 0
  let callOff: (() => void) | undefined
  let stopped = false
  const listeners = new Set<() => void>()

  function set(next: Entries): void {
    const before = new Map(entries.map((each) => [each.id, each]))
    for (const each of next) {
      if (before.get(each.id) !== each) io.storage.put(each)
      before.delete(each.id)
    }
    for (const id of before.keys()) io.storage.remove(id)
    entries = next
    for (const listener of listeners) listener()
  }

  function wait(): void {
    const ms = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures) * (0.5 + io.chance() / 2)
    failures++
    callOff = io.later(ms, () => {
      callOff = undefined
      send()
    })
  }

  function settle(id: string, ack: Ack | undefined): void {
    inFlight = undefined
    if (stopped) return
    if (ack === undefined || (!ack.ok && mayRetry(ack.error))) {
      if (io.connected()) wait()
      return
    }
    failures = 0
    set(ack.ok ? saved(entries, id, ack.seq) : refused(entries, id, ack.error))
    send()
  }

  function send(): void {
    const next = nextToSend(entries)
    if (stopped || !next || inFlight !== undefined || callOff || !io.connected()) return
    inFlight = next.id
    const command = { ...next.submission, id: next.id } as ClientCommand
    io.transmit(command).then(
      (ack) => settle(next.id, ack),
      () => settle(next.id, undefined),
    )
  }

  function wake(): void {
    callOff?.()
    callOff = undefined
    failures = 0
    send()
  }

  return {
    entries: () => entries,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    submit(submission, slot) {
      const at = Math.max(io.now(), (entries.at(-1)?.at ?? 0) + 1)
      const entry: Entry = { id: io.newId(), at, submission, state: 'sending', ...(slot && { slot }) }
      set(added(entries, entry, inFlight))
      send()
      return entry
    },
    retry(id) {
      set(again(entries, id))
      wake()
    },
    discard: (id) => set(without(entries, id)),
    wake() {
      stopped = false
      wake()
    },
    historyLost() {
      set(offeredAgain(entries))
      wake()
    },
    reload() {
      entries = io.storage.load()
      for (const listener of listeners) listener()
      send()
    },
    stop() {
      stopped = true
      callOff?.()
      callOff = undefined
    },
  }
}
