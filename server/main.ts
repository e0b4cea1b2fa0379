import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { compose, warmUpInMemory } from './compose.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { isLoopback, networkAddress } from './edges/addresses.ts'
import { servePages } from './edges/http/app.ts'
import { listenRefusal } from './listen-refusal.ts'
import { createLog } from './log.ts'
import { StoreError } from './ports/store-error.ts'

/** A stop that takes longer than this (ms) is cut. */
const STOP_DEADLINE = 10_000

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = createLog(config.LOG_LEVEL)
  const { app, server, stop } = await compose(config, log)
  if (process.env['NODE_ENV'] === 'development') {
    const { attachVite } = await import('./edges/dev-vite.ts')
    await attachVite(app, server)
  } else servePages(app, join(dirname(fileURLToPath(import.meta.url)), '..', 'client'))
  await listen(server, config)
  closeWithGrace({ delay: STOP_DEADLINE, logger: log }, stop)
  setImmediate(
    () =>
      void warmUpInMemory().catch((error: unknown) => log.warn({ event: 'warm-up', error: String(error) })),
  )
  announce(config, (server.address() as AddressInfo).port)
}

async function listen(server: Server, config: Config): Promise<void> {
  server.listen(config.PORT, config.HOST)
  await once(server, 'listening').catch((error: unknown) => {
    const line = listenRefusal(error, config)
    throw line === undefined ? error : new ConfigError(line)
  })
}

/** The addresses to open, for people: the one line on stdout that is not JSON. */
function announce({ HOST, PUBLIC_URL: publicUrl }: Config, port: number): void {
  const inNetwork = HOST !== undefined && isLoopback(HOST) ? undefined : networkAddress()
  const lines = [`  On this machine    http://localhost:${port}`]
  if (inNetwork !== undefined) lines.push(`  In this network    http://${inNetwork}:${port}   (phones)`)
  if (publicUrl !== undefined) lines.push(`  For everybody      ${publicUrl}`)
  process.stdout.write(`\nWeitblick is ready:\n${lines.join('\n')}\n\n`)
}

main().catch((error: unknown) => {
  const plain = error instanceof ConfigError || error instanceof StoreError
  process.stderr.write(`${plain ? error.message : String((error as Error).stack)}\n`)
  process.exit(1)
})
