import { setImmediate } from 'node:timers'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../../ports/store-error.ts'
import { type Cell, type Failure, isFailure, type Notice, type Op, type Ops, type Reply } from './protocol.ts'
import { workerUrl } from './worker-url.ts'

/** More waiting requests than this mean that the disk does not keep up. */
const MAX_WAITING = 20_000

interface Pending {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: StoreError) => void
}

export interface WorkerLink {
  call<K extends Op>(op: K, ...args: Ops[K]['args']): Promise<Ops[K]['reply']>
  /** Answers what waits, then closes the database and ends the worker. */
  close(): Promise<void>
}

export interface LinkOptions {
  readonly dir: string
  readonly maxPages?: number | undefined
  /** Called once when the store stops for good. */
  readonly onLost: (message: string) => void
}

const errorOf = ({ code, message, outcome }: Failure) => new StoreError(code, message, outcome)

/**
 * Starts the worker; resolves when the database is open and checked, rejects with what stands in the way.
 * At most one batch is under way: what is asked meanwhile waits and goes as the next batch, which makes group commits by itself.
 */
export async function startWorker({ dir, maxPages, onLost }: LinkOptions): Promise<WorkerLink> {
  const worker = new Worker(workerUrl(), { execArgv: [], workerData: { dir, maxPages } })
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))

  let batch: Cell[] = []
  let waiting: Pending[] = []
  let underWay: Pending[] = []
  let scheduled = false
  let down: Failure | undefined

  function send(): void {
    scheduled = false
    if (waiting.length === 0 || underWay.length > 0) return
    underWay = waiting
    worker.postMessage(batch)
    waiting = []
    batch = []
  }

  function settle(replies: readonly Reply[]): void {
    const asked = underWay
    underWay = []
    for (const [i, { resolve, reject }] of asked.entries()) {
      const reply = replies[i] ?? null
      if (isFailure(reply)) reject(errorOf(reply))
      else resolve(reply)
    }
    send()
  }

  /** From now on nothing is written. What was under way may have been; what waited was not. */
  function end(failure: Failure): void {
    if (down) return
    down = { ...failure, outcome: 'failed' }
    for (const { reject } of underWay) reject(errorOf({ ...failure, outcome: 'unknown' }))
    for (const { reject } of waiting) reject(errorOf(down))
    underWay = []
    waiting = []
  }

  const opened = new Promise<void>((resolve, reject) => {
    const crashed = (error?: unknown) => {
      const message = `the database worker ended${error instanceof Error ? `: ${error.message}` : ''}`
      reject(new StoreError('UNAVAILABLE', message))
      if (!down) onLost(message)
      end({ code: 'UNAVAILABLE', message, outcome: 'unknown' })
    }
    worker.on('error', crashed)
    worker.on('exit', () => crashed())
    worker.on('message', (message: Reply[] | Notice) => {
      if (Array.isArray(message)) return settle(message)
      if (message.type === 'open') return resolve()
      if (message.type === 'lost') onLost(message.failure.message)
      end(message.failure)
      reject(errorOf(message.failure))
    })
  })

  function call<K extends Op>(op: K, ...args: Ops[K]['args']): Promise<Ops[K]['reply']> {
    if (down) return Promise.reject(errorOf(down))
    if (waiting.length >= MAX_WAITING) {
      return Promise.reject(new StoreError('BUSY', 'the disk does not keep up: too many requests wait'))
    }
    return new Promise<Reply>((resolve, reject) => {
      batch.push(op, ...args)
      waiting.push({ resolve, reject })
      if (scheduled || underWay.length > 0) return
      scheduled = true
      setImmediate(send)
    }) as Promise<Ops[K]['reply']>
  }

  await opened.catch(async (error: unknown) => {
    await ended
    throw error
  })
  return {
    call,
    async close() {
      if (down) {
        await worker.terminate()
        return
      }
      const closed = call('close')
      down = { code: 'UNAVAILABLE', message: 'the store is closed', outcome: 'failed' }
      await closed
      await ended
    },
  }
}
