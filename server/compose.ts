import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeFolder } from './adapters/make-folder.ts'
import { openMemoryStore } from './adapters/memory/store.ts'
import { realClock, realIds } from './adapters/real-clock.ts'
import { openRedisStore } from './adapters/redis/store.ts'
import { runBackup } from './adapters/sqlite/run-backup.ts'
import { openSqliteStore } from './adapters/sqlite/store.ts'
import { createBoardDocuments } from './board/documents.ts'
import { createTickets } from './board/tickets.ts'
import { type Config, ConfigError } from './config.ts'
import { clientAddress } from './edges/addresses.ts'
import { BOARDS_PATH } from './edges/board/address.ts'
import { attachBoards } from './edges/board/board-edge.ts'
import { ticketFor } from './edges/board/ticket-ack.ts'
import { createApp } from './edges/http/app.ts'
import { createGuard } from './edges/limits.ts'
import { attachSockets, createSocketServer } from './edges/socket/socket-edge.ts'
import { refuseOtherUpgrades } from './edges/upgrades.ts'
import type { Logger } from './log.ts'
import { type OperatorFile, writeOperatorFile } from './operator-file.ts'
import type { Clock } from './ports/clock.ts'
import type { Store } from './ports/store.ts'
import { type Boards, createBoards } from './rooms/boards/boards.ts'
import { createImages } from './rooms/images.ts'
import { startRetention } from './rooms/retention.ts'
import { createWorkshops } from './rooms/workshops.ts'
import { hurried, warmUp } from './warm-up.ts'

/** Deadlines against clients that never finish (ms): for the headers, a whole request, and a socket's handshake. */
const DEADLINES = { headers: 10_000, request: 30_000, handshake: 10_000, checkedEvery: 5_000 }
const MAX_CONNECTIONS = 20_000

export interface Running {
  readonly server: Server
  readonly app: ReturnType<typeof createApp>
  /** Stops taking, commits, flushes acks, closes sockets and the store. */
  stop(): Promise<void>
}

/** What a test puts in the place of the real thing. */
export interface Given {
  readonly store?: Store
  readonly clock?: Clock
  readonly deadlines?: typeof DEADLINES
}

/** The one place where adapters meet the app. Rejects with `StoreError` when the store cannot be opened. */
export async function compose(config: Config, log: Logger, given: Given = {}): Promise<Running> {
  const { clock = realClock, deadlines = DEADLINES } = given
  const store = given.store ?? (await openStore(config, log))
  const report = (event: string, detail: Readonly<Record<string, unknown>>) => log.warn({ event, ...detail })
  const { io, fanout } = createSocketServer(config.ALLOWED_ORIGINS, deadlines.handshake)
  const node = realIds.id()
  const documents = createBoardDocuments({
    store,
    clock,
    node,
    report,
    mend: (name, board, notes) => boards.mend(name, board, notes),
  })
  const boards: Boards = createBoards({ documents, clock, report })
  const workshops = createWorkshops({
    store,
    clock,
    ids: realIds,
    node,
    fanout,
    report,
    opened: boards.attend,
    erasing: boards.drop,
  })
  const tickets = onceMade(() => createTickets({ vault: store.vault, clock, ids: realIds }))
  const stopRetention = startRetention({ store, workshops, clock, days: config.RETENTION_DAYS, report })
  const guard = createGuard(clock)
  const operatorToken = realIds.secret()
  const addressOf = clientAddress(config.TRUST_PROXY)
  const app = createApp({
    config,
    workshops,
    store,
    boards,
    images: createImages(store),
    clock,
    ids: realIds,
    guard,
    addressOf,
    operatorToken,
    chance: Math.random,
    report,
  })
  const server = createServer({ connectionsCheckingInterval: deadlines.checkedEvery }, app)
  server.headersTimeout = deadlines.headers
  server.requestTimeout = deadlines.request
  server.maxConnections = MAX_CONNECTIONS
  attachSockets(io, server, workshops, {
    clock,
    guard,
    allowedOrigins: config.ALLOWED_ORIGINS,
    addressOf,
    extras: new Map([['board.ticket', ticketFor(tickets)]]),
    report,
  })
  const endBoards = attachBoards(server, {
    workshops,
    documents,
    tickets,
    clock,
    allowedOrigins: config.ALLOWED_ORIGINS,
    chance: Math.random,
    report,
  })
  refuseOtherUpgrades(server, ['/socket.io/', BOARDS_PATH])
  let forgetOperator = async () => {}
  server.once('listening', () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    announceTo(config.DATA_DIR, { url, token: operatorToken }).then(
      (forget) => {
        forgetOperator = forget
      },
      (error: unknown) => report('operator-file', { error: String(error) }),
    )
  })
  return {
    server,
    app,
    async stop() {
      server.close()
      stopRetention()
      await boards.close()
      await documents.close()
      await workshops.close()
      endBoards()
      await io.close()
      server.closeAllConnections()
      await store.close()
      await forgetOperator()
    },
  }
}

async function announceTo(dir: string, content: OperatorFile): Promise<() => Promise<void>> {
  makeFolder(dir)
  return writeOperatorFile(dir, content)
}

/** Made when it is first needed, and again when that failed: a store that is full must not keep the server from starting. */
function onceMade<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}

function openStore(config: Config, log: Logger): Promise<Store> {
  const say = (line: string) => log.warn(line)
  if (config.REDIS_URL !== undefined) return openRedisStore({ url: config.REDIS_URL, log: say })
  return openSqliteStore({ dir: config.DATA_DIR, log: say })
}

/**
 * Writes a consistent copy of the embedded store to `path`, while a server runs on it or not. Rejects with
 * `ConfigError` when the store is Redis, and with `StoreError` when no copy could be written.
 */
export async function backUp(config: Config, path: string): Promise<void> {
  if (config.REDIS_URL !== undefined)
    throw new ConfigError('REDIS_URL is set: back up Redis with its own means.')
  await runBackup(config.DATA_DIR, path)
}

/** Lets the engine compile what a hall needs, on a store in memory. */
export async function warmUpInMemory(): Promise<void> {
  const clock = hurried(realClock)
  const workshops = createWorkshops({
    store: openMemoryStore(),
    clock,
    ids: realIds,
    node: 'warm-up',
    fanout: { tell: (_audience, _event, message) => void JSON.stringify(message) },
    report: () => undefined,
  })
  await warmUp(workshops, realIds, clock)
}
