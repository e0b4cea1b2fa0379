import { nanoid } from 'nanoid'
import type { Ack, ClientCommand } from '#shared/protocol/socket.ts'
import { createServerClock, type ServerClock } from './clock.ts'
import { createCommander } from './commander.ts'
import { type Connection, type Credentials, createConnection, type Status } from './connection.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { outboxStorage } from './outbox-storage.ts'
import { createViewStore, type ViewStore } from './view-store.ts'

/** A command without its id. */
export interface Step {
  readonly type: string
  readonly [field: string]: unknown
}

/** Everything one page has to do with one workshop. */
export interface Session {
  readonly store: ViewStore
  readonly clock: ServerClock
  /** The workshop's id. */
  readonly workshop: string
  /** Participants only: what they submit. */
  readonly outbox: Outbox | undefined
  status(): Status
  onStatus(listener: () => void): () => void
  /** A step that is not kept on the device: sent with its own or a fresh id, retried for 15 s, then given up with `UNAVAILABLE`. */
  send(step: Step): Promise<Ack>
  open(): void
  close(): void
}

const CLOCK_EVERY = 5 * 60_000

function later(ms: number, task: () => void): () => void {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}

/** `participantId` makes it a participant's session, with an outbox. Does nothing before `open`. */
export function createSession(credentials: Credentials, participantId?: string): Session {
  const store = createViewStore()
  const listeners = new Set<() => void>()
  let status: Status = { state: 'connecting' }
  let clockTimer: ReturnType<typeof setInterval> | undefined

  const connection: Connection = createConnection(credentials, {
    since: store.since,
    status: changed,
    view: (message) => {
      if (store.receiveView(message)) outbox?.historyLost()
    },
    delta: (message) => {
      if (store.receiveDelta(message) !== 'gap') return
      store.forgetPlace()
      connection.renew()
    },
    mine: store.receiveMine,
    presence: store.receivePresence,
  })
  const clock = createServerClock({ now: Date.now, ask: connection.askClock })
  const io = { transmit: connection.transmit, connected: connection.connected, now: Date.now, later }
  const commander = createCommander(io)
  const storage = participantId === undefined ? undefined : outboxStorage(credentials.workshop, participantId)
  const outbox = storage && createOutbox({ ...io, storage, chance: Math.random, newId: nanoid })

  function changed(next: Status): void {
    if (next.state === status.state && next.state !== 'refused') return
    status = next
    for (const listener of listeners) listener()
    if (next.state !== 'online') return
    commander.wake()
    outbox?.wake()
    void clock.sync()
  }

  function stored(event: StorageEvent): void {
    if (event.key?.startsWith(`weitblick.outbox.${credentials.workshop}.`)) outbox?.reload()
  }

  return {
    workshop: credentials.workshop,
    store,
    clock,
    outbox,
    status: () => status,
    onStatus(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: (step) => commander.send({ id: nanoid(), ...step } as ClientCommand),
    open() {
      connection.open()
      clockTimer = setInterval(() => void clock.sync(), CLOCK_EVERY)
      globalThis.addEventListener('storage', stored)
    },
    close() {
      clearInterval(clockTimer)
      globalThis.removeEventListener('storage', stored)
      outbox?.stop()
      connection.close()
    },
  }
}
