import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { authSchema } from '#shared/protocol/auth.ts'
import type { Command } from '#shared/protocol/commands.ts'
import type { Ack, Auth, ClientToServer, ServerToClient } from '#shared/protocol/socket.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/socket.ts'
import { type Rejected, type Rejection, reject, toWire } from '#shared/result.ts'
import { type Actor, actorName } from '#shared/roles.ts'
import { seenKey } from '#shared/workshop/apply.ts'
import type { Clock } from '../../ports/clock.ts'
import { StoreError } from '../../ports/store-error.ts'
import { findAccess, findParticipant, unauthenticated } from '../../rooms/access.ts'
import type { LiveWorkshop } from '../../rooms/live-workshop.ts'
import type { Fanout, Session } from '../../rooms/session.ts'
import { type Workshops } from '../../rooms/workshops.ts'
import type { GuessTurns } from '../guess-turns.ts'
import { createCommandBucket, type Guard } from '../limits.ts'
import { originAllowed } from '../origin.ts'
import { parseCommand } from '../parse-command.ts'
import { createBroadcast } from './broadcast.ts'
import { handle } from './handle.ts'
import { createSlowWatch, type SlowWatch, unsentBytes } from './slow.ts'

/** Bytes of one message: above every limit on texts, so that these are refused with a typed error first. */
const MAX_MESSAGE = 1_000_000

interface SocketData {
  live: LiveWorkshop
  actor: Actor
  auth: Auth
}

type AppSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>
export type AppServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>

/** Called once the command was accepted. */
export type AckExtra = (
  live: LiveWorkshop,
  actor: Actor,
  command: Command,
) => Promise<Readonly<Record<string, unknown>>>

export interface SocketParts {
  readonly clock: Clock
  readonly guard: Guard & Pick<GuessTurns, 'know'>
  readonly allowedOrigins: readonly string[]
  addressOf(request: IncomingMessage): string
  /** What the acks of some commands carry beside `seq`, by command type. */
  readonly extras: ReadonlyMap<string, AckExtra>
  report(event: string, detail: Readonly<Record<string, unknown>>): void
}

/** The Socket.IO server, before it is attached; its fan-out is what the rooms speak through. */
export function createSocketServer(
  allowedOrigins: readonly string[],
  /** A connection without a handshake is closed after this long (ms). */
  handshakeDeadline: number,
): { io: AppServer; fanout: Fanout } {
  const io: AppServer = new Server({
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE,
    connectTimeout: handshakeDeadline,
    perMessageDeflate: false,
    httpCompression: false,
    destroyUpgrade: false,
    cors: allowedOrigins.length > 0 ? { origin: [...allowedOrigins] } : { origin: false },
    allowRequest: (request, decide) => decide(null, originAllowed(request, allowedOrigins)),
  })
  // Nothing is volatile, presence neither: right behind a view it would be dropped, and not told again.
  return { io, fanout: { tell: createBroadcast(io) } }
}

/** Lets connections in: authenticated, in their audience, every message through one wrapper. */
export function attachSockets(
  io: AppServer,
  http: HttpServer,
  workshops: Workshops,
  parts: SocketParts,
): void {
  const slow = createSlowWatch(parts.clock)
  http.once('close', slow.stop)
  io.use((socket, next) => {
    authenticate(socket, workshops, parts).then(
      (refused) => next(refused && refusalError(refused)),
      (error: unknown) => next(refusalError(failure(error, parts))),
    )
  })
  // oxlint-disable-next-line house/no-raw-socket-listener -- this is where sockets get their wrapper
  io.on('connection', (socket) => {
    welcome(socket, slow, parts).catch((error: unknown) => {
      parts.report('attach', { error: String(error) })
      socket.disconnect(true)
    })
  })
  io.attach(http)
}

async function authenticate(
  socket: AppSocket,
  workshops: Workshops,
  parts: SocketParts,
): Promise<Rejection | undefined> {
  const parsed = authSchema.safeParse(socket.handshake.auth)
  if (!parsed.success) return reject('INVALID', 'auth').error
  const auth = parsed.data as Auth
  if (auth.v !== undefined && auth.v !== PROTOCOL_VERSION) return reject('VERSION').error
  const live = await workshops.get(auth.workshop)
  const actor = live && actorOf(live, auth)
  if (!live || !actor) {
    await parts.guard.failed(parts.addressOf(socket.request))
    return unauthenticated.error
  }
  // Where a moderator is, there is the hall: it comes in whoever guesses beside it.
  if (actor.role === 'moderator') parts.guard.know(parts.addressOf(socket.request), live.workshop.code)
  socket.data = { live, actor, auth }
  return undefined
}

function actorOf(live: LiveWorkshop, auth: Auth): Actor | undefined {
  if (auth.role === 'participant') {
    const participantId = auth.token === undefined ? undefined : findParticipant(live, auth.token)
    return participantId === undefined ? undefined : { role: 'participant', participantId }
  }
  const keyId = auth.key === undefined ? undefined : findAccess(live, auth.role, auth.key)
  return keyId === undefined ? undefined : { role: auth.role, keyId }
}

async function welcome(socket: AppSocket, slow: SlowWatch, parts: SocketParts): Promise<void> {
  const { live, actor } = socket.data
  const session = sessionFor(socket)
  const unwatch = watchBuffers(socket, session, slow)
  const bucket = createCommandBucket(parts.clock)
  const report = (error: unknown) => failure(error, parts)
  handle(socket, 'command', report, async (message): Promise<Ack> => {
    if (!bucket.take()) return refused(reject('RATE_LIMITED'))
    const parsed = parseCommand(message, live.workshop)
    if (!parsed.ok) return refused(parsed)
    const { command } = parsed
    if (command.type === 'name.set' && actor.role === 'participant' && !wasSeen(live, actor, command)) {
      const stored = await live.names.set(actor.participantId, String(command.name))
      if (!stored.ok) return refused(stored)
    }
    const outcome = await live.submit(command, actor)
    if (!outcome.ok) return refused(outcome)
    const extra = parts.extras.get(command.type)
    return extra ? { ...outcome, ...(await extra(live, actor, command)) } : outcome
  })
  handle(socket, 'clock', report, () => parts.clock.now())
  handle(socket, 'disconnect', report, () => {
    unwatch()
    live.detach(session)
  })
  await live.attach(session)
}

/** A late retry must not bring an older name back. */
function wasSeen(live: LiveWorkshop, actor: Actor, command: { readonly id: string }): boolean {
  return live.workshop.seen.has(seenKey(actorName(actor), command.id))
}

function watchBuffers(socket: AppSocket, session: Session, slow: SlowWatch): () => void {
  const { live } = socket.data
  return slow.watch({
    unsent: () => unsentBytes(socket.conn),
    rest: () => live.rest(session),
    resync: () => void live.resync(session),
    cut: session.close,
  })
}

function sessionFor(socket: AppSocket): Session {
  const { actor, auth } = socket.data
  let audience: string | undefined
  return {
    actor,
    ...(auth.room !== undefined && { room: auth.room }),
    ...(auth.since && { since: auth.since }),
    alive: () => socket.connected,
    send: (event, message) => void socket.emit(event, ...([message] as never)),
    enter(next) {
      if (audience !== undefined) void socket.leave(audience)
      audience = next
      void socket.join(next)
    },
    leave() {
      if (audience !== undefined) void socket.leave(audience)
      audience = undefined
    },
    close: () => void socket.disconnect(true),
  }
}

function refused({ error }: Rejected): Ack {
  return { ok: false, error: toWire(error) }
}

function failure(error: unknown, parts: SocketParts): Rejection {
  if (error instanceof StoreError) return { code: error.code }
  parts.report('bug', { error: String(error), stack: error instanceof Error ? error.stack : undefined })
  return { code: 'UNAVAILABLE', reason: 'internal' }
}

/** A refused handshake arrives as `connect_error` with `data`. */
function refusalError(error: Rejection): Error {
  return Object.assign(new Error(error.code), { data: toWire(error) })
}
