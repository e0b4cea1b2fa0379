import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient, ErrorReply, RESP_TYPES } from 'redis'
import { StoreError } from '../../ports/store-error.ts'
import { storeErrorOf } from './failure.ts'
import type { Script } from './scripts.ts'

export type Arg = string | Buffer

export interface SendOptions {
  /** Replies carry bytes instead of text. */
  readonly binary?: boolean
  /** How long the answer may take in ms, when the command itself blocks longer than usual. */
  readonly deadlineMs?: number
}

/** One connection that heals by itself. Commands never wait for a connection: without one they are refused at once. */
export interface Connection {
  /** Rejects with a `StoreError`: `unknown` when the command was sent and its answer did not come (in time). */
  send<T>(args: readonly Arg[], options?: SendOptions): Promise<T>
  run<T>(script: Script, keys: readonly string[], args: readonly Arg[]): Promise<T>
  /** Resolves when the first connection stands, rejects when there is none after `withinMs`. */
  ready(withinMs: number): Promise<void>
  close(): Promise<void>
}

export interface ConnectionOptions {
  readonly url: string
  /** How long an answer may take, in ms. After that the connection is given up, since it may be half open. */
  readonly deadlineMs: number
  readonly log: (line: string) => void
}

/** Commands that may wait for the socket or for their answers. */
const MAX_QUEUED = 20_000
const BINARY = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } }

const reconnectAfter = (retries: number) => Math.min(1000, 50 * 2 ** Math.min(retries, 5))

export function clientOf({ url, deadlineMs }: ConnectionOptions, queueOffline = false) {
  return createClient({
    url,
    RESP: 2,
    disableOfflineQueue: !queueOffline,
    commandsQueueMaxLength: MAX_QUEUED,
    // The client's own time-out costs an AbortSignal a command and ends when the command is written; `send` has a better one.
    commandOptions: { timeout: 0 },
    socket: { connectTimeout: deadlineMs, reconnectStrategy: reconnectAfter },
  })
}

type Client = ReturnType<typeof clientOf>

/** Lets what is under way finish, but not longer than `withinMs`. */
export async function closeClient(client: Client, withinMs: number): Promise<void> {
  if (client.isReady) await Promise.race([client.close(), pause(withinMs, undefined, { ref: false })])
  if (client.isOpen) client.destroy()
}

/** A handshake has no deadline of its own: a client that is not ready for so many deadlines is replaced. */
const PATIENCE = 5

export function connect(options: ConnectionOptions): Connection {
  let closed = false
  let down = false
  let firstReady = () => {}
  const isReady = new Promise<void>((resolve) => (firstReady = resolve))
  let client = start()
  let notReady = 0
  const watch = setInterval(() => {
    notReady = client.isReady ? 0 : notReady + 1
    if (notReady % PATIENCE === PATIENCE - 1) giveUp(client)
  }, options.deadlineMs).unref()

  function start(): Client {
    const fresh = clientOf(options)
    fresh.on('ready', () => {
      if (down) options.log('Redis is back')
      down = false
      firstReady()
    })
    fresh.on('error', (error: unknown) => {
      if (!down && !closed) options.log(`Redis cannot be reached: ${String(error)}`)
      down = true
    })
    // Rejects only when it is destroyed while connecting; what fails on the way is an 'error' event.
    fresh.connect().catch(() => {})
    return fresh
  }

  function giveUp(stalled: Client): void {
    if (client !== stalled || closed) return
    stalled.destroy()
    client = start()
  }

  async function send<T>(
    args: readonly Arg[],
    { binary, deadlineMs = options.deadlineMs }: SendOptions = {},
  ) {
    const using = client
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new StoreError('UNAVAILABLE', `Redis has not answered for ${deadlineMs} ms`, 'unknown'))
        giveUp(using)
      }, deadlineMs)
    })
    try {
      return await Promise.race([using.sendCommand<T>(args, binary ? BINARY : undefined), late])
    } catch (error) {
      // Demoted by a failover: the address may lead to the new primary by now.
      if (error instanceof ErrorReply && error.message.startsWith('READONLY')) giveUp(using)
      throw storeErrorOf(error)
    } finally {
      clearTimeout(timer)
    }
  }

  async function run<T>({ sha, source }: Script, keys: readonly string[], args: readonly Arg[]): Promise<T> {
    const rest = [String(keys.length), ...keys, ...args]
    try {
      return await send<T>(['EVALSHA', sha, ...rest])
    } catch (error) {
      if (error instanceof StoreError && error.message.startsWith('NOSCRIPT'))
        return send<T>(['EVAL', source, ...rest])
      throw error
    }
  }

  async function ready(withinMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreError('UNAVAILABLE', 'Redis cannot be reached')), withinMs)
    })
    await Promise.race([isReady, late]).finally(() => clearTimeout(timer))
  }

  return {
    send,
    run,
    ready,
    async close() {
      closed = true
      clearInterval(watch)
      await closeClient(client, options.deadlineMs)
    },
  }
}
