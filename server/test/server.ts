import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openMemoryStore } from '../adapters/memory/store.ts'
import { realClock } from '../adapters/real-clock.ts'
import { compose, type Given } from '../compose.ts'
import { readConfig } from '../config.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { hangUpAll } from './clients.ts'

/** The whole server in this process, on a port of its own. */
export interface TestServer {
  readonly url: string
  readonly port: number
  readonly store: Store
  /** Everything that was logged, as written. */
  readonly lines: string[]
  stop(): Promise<void>
}

/** Real time that can be set forward. */
export function skewedClock(): Clock & { skip(ms: number): void } {
  let ahead = 0
  return { ...realClock, now: () => realClock.now() + ahead, skip: (ms) => void (ahead += ms) }
}

/** Starts over a memory store unless told otherwise; `environment` as an operator would set it. */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
  given: Given | 'own-store' = {},
): Promise<TestServer> {
  const lines: string[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const store = given === 'own-store' ? undefined : (given.store ?? openMemoryStore())
  const config = readConfig({ HOST: '127.0.0.1', ...environment })
  const log = pino({ level: 'trace', base: null }, sink)
  const running = await compose(config, log, {
    ...(given !== 'own-store' && given),
    ...(store && { store }),
  })
  running.server.listen(0, '127.0.0.1')
  await once(running.server, 'listening')
  const { port } = running.server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    store: store ?? openMemoryStore(),
    lines,
    stop: running.stop,
  }
}

/** One server for the surrounding suite; lines opened by its tests are hung up after each. */
export function serverForSuite(
  environment: Readonly<Record<string, string>> = {},
  given: () => Given = () => ({}),
): () => TestServer {
  let server: TestServer | undefined
  beforeAll(async () => {
    server = await startServer(environment, given())
  })
  afterEach(hangUpAll)
  afterAll(() => server?.stop())
  return () => {
    if (!server) throw new Error('the server has not started')
    return server
  }
}
