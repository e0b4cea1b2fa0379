import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../../ports/store-error.ts'
import { messageOf } from './failure.ts'
import { workerUrl } from './worker-url.ts'

/** Copies the database in a short-lived thread with a connection of its own, so that commits go on meanwhile. */
export async function runBackup(dir: string, path: string): Promise<void> {
  const worker = new Worker(workerUrl(), { execArgv: [], workerData: { backup: { dir, path } } })
  try {
    await once(worker, 'exit')
  } catch (error) {
    throw new StoreError('STORAGE', `no backup was written to ${path}: ${messageOf(error)}`, 'failed', error)
  }
}
