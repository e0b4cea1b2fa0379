import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { builtServer } from './built-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface ServerProcess {
  readonly url: string
  /** From the start of the process until it listened (ms). */
  readonly startMs: number
  readonly pid: number
  /** Sends the signal and waits until the process is gone; its exit code, null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

export interface ServerProcessOptions {
  readonly dataDir: string
  /** A program with its arguments to run the server under. */
  readonly under?: readonly string[]
  /** Further variables, as an operator would set them. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Starts the real server as a process of its own on a free port; resolves once it listens. */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  const { dataDir, under = [], environment = {} } = options
  const [program = '', ...args]: readonly string[] = [...under, process.execPath, builtServer()]
  const began = performance.now()
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      NODE_ENV: 'production',
      ...environment,
    },
  })
  const ended = once(child, 'close')
  // A test that fails before its clean-up must not leave a process behind.
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  const port = await announcedPort(child, ended)
  return {
    url: `http://127.0.0.1:${port}`,
    startMs: performance.now() - began,
    pid: child.pid ?? 0,
    async end(signal) {
      child.kill(signal)
      await ended
      return child.exitCode
    },
  }
}

function announcedPort(child: ChildProcess, ended: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const port = /localhost:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(port)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    ended.then(
      () => reject(new Error(`the server ended before it listened: ${said}`)),
      (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))),
    )
  })
}
