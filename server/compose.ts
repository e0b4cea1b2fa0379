import { createServer, type Server } from 'node:http'
import { realClock, realIds } from './adapters/real-clock.ts'
import { openRedisStore } from './adapters/redis/store.ts'
import { openSqliteStore } from './adapters/sqlite/store.ts'
import type { Config } from './config.ts'
import { clientAddress } from './edges/addresses.ts'
import { createApp } from './edges/http/app.ts'
import { createGuard } from './edges/limits.ts'
import { attachSockets, createSocketServer } from './edges/socket/socket-edge.ts'
import type { Logger } from './log.ts'
import type { Store } from './ports/store.ts'
import { startRetention } from './rooms/retention.ts'
import { createWorkshops } from './rooms/workshops.ts'

/** Deadlines against clients that never finish (ms): for the headers, and for a whole request. */
const HEADERS_DEADLINE = 10_000
const REQUEST_DEADLINE = 30_000
const MAX_CONNECTIONS = 20_000

export interface Running {
  readonly server: Server
  readonly app: ReturnType<typeof createApp>
  /** Stops taking, commits, flushes acks, closes sockets and the store. */
  stop(): Promise<void>
}

/** The one place where adapters meet the app. Rejects with `StoreError` when the store cannot be opened. */
export async function compose(config: Config, log: Logger): Promise<Running> {
  const store = await openStore(config, log)
  const report = (event: string, detail: Readonly<Record<string, unknown>>) => log.warn({ event, ...detail })
  const { io, fanout } = createSocketServer(config.ALLOWED_ORIGINS)
  const clock = realClock
  const workshops = createWorkshops({ store, clock, ids: realIds, node: realIds.id(), fanout, report })
  const stopRetention = startRetention({ store, workshops, clock, days: config.RETENTION_DAYS, report })
  const guard = createGuard(clock)
  const addressOf = clientAddress(config.TRUST_PROXY)
  const app = createApp({
    config,
    workshops,
    store,
    clock,
    ids: realIds,
    guard,
    addressOf,
    chance: Math.random,
    report,
  })
  const server = createServer({ connectionsCheckingInterval: 5_000 }, app)
  server.headersTimeout = HEADERS_DEADLINE
  server.requestTimeout = REQUEST_DEADLINE
  server.maxConnections = MAX_CONNECTIONS
  attachSockets(io, server, workshops, {
    clock,
    guard,
    allowedOrigins: config.ALLOWED_ORIGINS,
    addressOf,
    report,
  })
  return {
    server,
    app,
    async stop() {
      server.close()
      stopRetention()
      await workshops.close()
      await io.close()
      server.closeAllConnections()
      await store.close()
    },
  }
}

function openStore(config: Config, log: Logger): Promise<Store> {
  const say = (line: string) => log.warn(line)
  if (config.REDIS_URL !== undefined) return openRedisStore({ url: config.REDIS_URL, log: say })
  return openSqliteStore({ dir: config.DATA_DIR, log: say })
}
