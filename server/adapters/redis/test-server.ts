import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestRedis {
  readonly url: string
  readonly port: number
  readonly dir: string
  /** Ends the server as kill -9 does; its files stay. */
  kill(): Promise<void>
  /** Starts it again on the same port and files. */
  start(): Promise<void>
  /** While it is down: changes its files through a server on another port. */
  alter(change: (url: string) => Promise<void>): Promise<void>
  readonly process: () => ChildProcess
  /** Ends the server and removes its files. */
  end(): Promise<void>
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (!address || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** Redis compresses long strings in the base of its append-only file: switched off, so that a test can look for a text. */
const CONFIG = [
  '--bind',
  '127.0.0.1',
  '--appendonly',
  'yes',
  '--appendfsync',
  'always',
  '--save',
  '',
  '--rdbcompression',
  'no',
]

function launch(port: number, dir: string, extra: readonly string[]): Promise<ChildProcess> {
  const child = spawn('redis-server', ['--port', String(port), '--dir', dir, ...CONFIG, ...extra])
  // A test that fails before its clean-up must not leave a server behind.
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  let said = ''
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      reject(
        new Error(
          `redis-server (7.0 or newer) must be installed to test the Redis adapter: ${error.message}`,
        ),
      )
    })
    child.once('exit', () => reject(new Error(`redis-server ended:\n${said}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Ready to accept connections')) resolve(child)
    })
  })
}

async function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGKILL')
  await gone
}

const urlOf = (port: number) => `redis://127.0.0.1:${port}`

/** A real Redis on a free port with files of its own, AOF on, fsync always. `extra` are more of its arguments. */
export async function startRedis(extra: readonly string[] = []): Promise<TestRedis> {
  const dir = mkdtempSync(join(tmpdir(), 'weitblick-redis-'))
  const port = await freePort()
  let server = await launch(port, dir, extra)
  const kill = () => killed(server)
  return {
    url: urlOf(port),
    port,
    dir,
    process: () => server,
    kill,
    async start() {
      server = await launch(port, dir, extra)
    },
    async alter(change) {
      const elsewhere = await freePort()
      const other = await launch(elsewhere, dir, extra)
      try {
        await change(urlOf(elsewhere))
      } finally {
        await killed(other)
      }
    },
    async end() {
      await kill()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
