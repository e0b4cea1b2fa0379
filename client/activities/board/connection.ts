import type { Ack } from '#shared/protocol/socket.ts'
import type { Session } from '../../sync/session.ts'
import {
  type AfterClose,
  afterClose,
  afterRefusal,
  type BoardReason,
  jittered,
  type Unaccepted,
} from './closing.ts'
import { createPeople, type People } from './people.ts'
import { createReplica, type Replica } from './replica.ts'

/** `offline` keeps trying, and editing goes on in memory; `refused` waits until something changes. */
export interface BoardStatus {
  readonly state: 'connecting' | 'online' | 'offline' | 'refused'
  readonly reason?: BoardReason
}

/** What was written here and not accepted, so that nothing typed is lost. */
export interface Rescued {
  readonly reason: Unaccepted
  readonly texts: readonly string[]
}

/** A copy of the document and who is at it; another one takes its place when the server refused what was written. */
export interface Present {
  readonly replica: Replica
  readonly people: People
}

export interface BoardConnection {
  present(): Present
  status(): BoardStatus
  /** Whether the document has been here once: before, an empty board says nothing. */
  loaded(): boolean
  saved(): boolean
  rescued(): Rescued | undefined
  forgetRescued(): void
  subscribe(listener: () => void): () => void
  /** A refused board tries again when what this person may do has changed. */
  retry(access: string): void
  open(): void
  close(): void
}

/** Connections in a row that never opened, after which the network is said to block them. */
const BLOCKED_AFTER = 3
const SOON = 200

/** Keeps one board of a workshop at hand: takes tickets, comes back after breaks, saves what a lock refuses. */
export function createBoardConnection(session: Session, activityId: string): BoardConnection {
  const listeners = new Set<() => void>()
  let status: BoardStatus = { state: 'connecting' }
  let loaded = false
  let rescued: Rescued | undefined
  let tried: string | undefined
  let failures = 0
  let unopened = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let life = 0
  let forgetStatus: (() => void) | undefined
  let ended = false
  let current = begin()

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function become(next: BoardStatus): void {
    if (next.state === status.state && next.reason === status.reason) return
    status = next
    tell()
  }

  function begin(): Present {
    const people = createPeople()
    const replica = createReplica({
      synced() {
        failures = 0
        unopened = 0
        loaded = true
        status = { state: 'online' }
        tell()
      },
      saved: tell,
      closed,
      people: people.patch,
    })
    people.bind(replica.awareness)
    return { replica, people }
  }

  function closed(code: number, word: string, opened: boolean): void {
    failures += 1
    unopened = opened ? 0 : unopened + 1
    follow(afterClose({ code, word, failures, unsaved: !current.replica.saved() }))
  }

  function follow(next: AfterClose): void {
    if (next.type === 'refused') {
      become({ state: 'refused', reason: next.reason })
      return
    }
    if (next.type === 'drop') {
      const texts = current.replica.unsavedTexts()
      rescued = { reason: next.reason, texts: [...(rescued?.texts ?? []), ...texts] }
      drop()
      again(SOON)
      return
    }
    const blocked = unopened >= BLOCKED_AFTER && session.status().state === 'online'
    become(blocked ? { state: 'offline', reason: 'blocked' } : { state: loaded ? 'offline' : 'connecting' })
    again(next.after)
  }

  /** The old document still holds the refused edit: kept, it would slip in after unlocking. */
  function drop(): void {
    const old = current
    renew()
    old.people.unbind()
    old.replica.destroy()
  }

  function renew(): void {
    current = begin()
    loaded = false
    status = { state: 'connecting' }
    tell()
  }

  function again(after: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void connect(), jittered(after, Math.random))
  }

  async function connect(): Promise<void> {
    clearTimeout(timer)
    const mine = ++life
    const ack = await session.send({ type: 'board.ticket', activityId })
    if (mine !== life) return
    const ticket = ack.ok ? ticketOf(ack) : undefined
    if (ticket) current.replica.connect(`${socketOrigin()}${ticket.path}`, ticket.ticket)
    else if (!ack.ok) {
      failures += 1
      follow(afterRefusal(ack.error, failures))
    } else become({ state: 'refused', reason: 'failed' })
  }

  function warn(event: BeforeUnloadEvent): void {
    if (!current.replica.saved()) event.preventDefault()
  }

  function woken(): void {
    if (status.state === 'offline' && session.status().state === 'online') again(SOON)
  }

  return {
    present: () => current,
    status: () => status,
    loaded: () => loaded,
    saved: () => current.replica.saved(),
    rescued: () => rescued,
    forgetRescued() {
      rescued = undefined
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    retry(access) {
      const changed = access !== tried
      tried = access
      if (!changed || status.state !== 'refused') return
      become({ state: 'connecting' })
      again(SOON)
    },
    open() {
      if (ended) renew()
      ended = false
      addEventListener('beforeunload', warn)
      forgetStatus = session.onStatus(woken)
      void connect()
    },
    close() {
      life += 1
      clearTimeout(timer)
      removeEventListener('beforeunload', warn)
      forgetStatus?.()
      ended = true
      current.people.unbind()
      current.replica.destroy()
    },
  }
}

function ticketOf(ack: Ack): { readonly ticket: string; readonly path: string } | undefined {
  if (!('ticket' in ack) || !('path' in ack)) return undefined
  const { ticket, path } = ack
  return typeof ticket === 'string' && typeof path === 'string' ? { ticket, path } : undefined
}

function socketOrigin(): string {
  return location.origin.replace(/^http/, 'ws')
}
