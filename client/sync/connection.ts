import { io, type Socket } from 'socket.io-client'
import type { Ack, Auth, ClientCommand, ClientToServer, ServerToClient } from '#shared/protocol/socket.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/socket.ts'
import type { WireError } from '#shared/result.ts'

/** `connecting`: not yet been there. `offline`: tries again by itself. `refused`: will not try again. */
export type Status =
  | { readonly state: 'connecting' }
  | { readonly state: 'online' }
  | { readonly state: 'offline' }
  | { readonly state: 'refused'; readonly error: WireError }

export type Credentials = Pick<Auth, 'workshop' | 'role' | 'key' | 'token' | 'room'>

export interface ConnectionEvents {
  readonly since: () => Auth['since']
  readonly status: (status: Status) => void
  readonly view: ServerToClient['view']
  readonly delta: ServerToClient['delta']
  readonly mine: ServerToClient['mine']
  readonly presence: ServerToClient['presence']
}

export interface Connection {
  open(): void
  close(): void
  connected(): boolean
  /** Sends once; undefined when no answer came in time. */
  transmit(command: ClientCommand): Promise<Ack | undefined>
  /** The server's time in ms; undefined without an answer. */
  askClock(): Promise<number | undefined>
  /** Connects anew, for a whole view when the store has forgotten its place. */
  renew(): void
}

type TypedSocket = Socket<ServerToClient, ClientToServer>

const ANSWER_WITHIN = 8_000
/** After a sleep the connection must prove within this time (ms) that it is alive. */
const PROOF_WITHIN = 3_000
/** After the server hung up or asked for patience (ms); spread by as much again. */
const COME_BACK_AFTER = 1_500

/** One socket to one workshop: connects, comes back by itself, and says how it stands. */
export function createConnection(credentials: Credentials, events: ConnectionEvents): Connection {
  const socket: TypedSocket = io({
    path: '/socket.io/',
    query: { w: credentials.workshop },
    // A proxy that blocks WebSockets leaves long-polling.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    autoConnect: false,
    timeout: 10_000,
    reconnectionDelay: 500,
    reconnectionDelayMax: 8_000,
    randomizationFactor: 0.5,
    auth: (give) => {
      const since = events.since()
      give({ ...credentials, v: PROTOCOL_VERSION, ...(since && { since }) })
    },
  })
  let comeBack: ReturnType<typeof setTimeout> | undefined

  function reconnect(): void {
    clearTimeout(comeBack)
    // Ends a wait between two tries as well: `connect` alone would let it run on.
    socket.disconnect().connect()
  }

  function reconnectSoon(): void {
    clearTimeout(comeBack)
    comeBack = setTimeout(reconnect, COME_BACK_AFTER * (1 + Math.random()))
  }

  function askClock(within = ANSWER_WITHIN): Promise<number | undefined> {
    if (!socket.connected) return Promise.resolve(undefined)
    return socket
      .timeout(within)
      .emitWithAck('clock')
      .catch(() => undefined)
  }

  async function prove(): Promise<void> {
    if (socket.connected && (await askClock(PROOF_WITHIN)) !== undefined) return
    reconnect()
  }

  function woken(): void {
    if (document.visibilityState === 'visible' && socket.active) void prove()
  }

  socket.on('connect', () => events.status({ state: 'online' }))
  socket.on('disconnect', (reason) => {
    if (reason === 'io client disconnect') return
    events.status({ state: 'offline' })
    if (reason === 'io server disconnect') reconnectSoon()
  })
  socket.on('connect_error', (problem) => {
    const error = wireError(problem)
    if (error && !error.retryable) {
      events.status({ state: 'refused', error })
      return
    }
    events.status({ state: 'offline' })
    // A refused handshake ends socket.io's own tries.
    if (!socket.active) reconnectSoon()
  })
  for (const name of ['view', 'delta', 'mine', 'presence'] as const) socket.on(name, events[name])

  return {
    open() {
      events.status({ state: 'connecting' })
      document.addEventListener('visibilitychange', woken)
      globalThis.addEventListener('online', woken)
      globalThis.addEventListener('pageshow', woken)
      socket.connect()
    },
    close() {
      clearTimeout(comeBack)
      document.removeEventListener('visibilitychange', woken)
      globalThis.removeEventListener('online', woken)
      globalThis.removeEventListener('pageshow', woken)
      socket.disconnect()
    },
    connected: () => socket.connected,
    transmit(command) {
      if (!socket.connected) return Promise.resolve(undefined)
      return socket
        .timeout(ANSWER_WITHIN)
        .emitWithAck('command', command)
        .catch(() => undefined)
    },
    askClock,
    renew: reconnect,
  }
}

/** The error object of a refused handshake; undefined when the server was not reached. */
function wireError(problem: Error & { readonly data?: unknown }): WireError | undefined {
  const { data } = problem
  return typeof data === 'object' && data !== null && 'code' in data ? (data as WireError) : undefined
}
