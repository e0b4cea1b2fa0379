import { clearTimeout, setTimeout } from 'node:timers'
import { StoreError } from '../../ports/store-error.ts'
import type { Connection } from './connection.ts'

export interface Erasure {
  /** Something was deleted; its bytes are still in the append-only file. */
  erased(): void
  stop(): void
}

const RETRY_MS = 1000

/**
 * Deleting in Redis only appends "deleted" to its append-only file; the bytes leave it when it is rewritten. This asks for
 * a rewrite `everyMs` after the first erasure, so that many erasures share one. RDB snapshots (`save`) and copies of the
 * files are the operator's: with `save ""` there are none.
 */
export function createErasure(connection: Connection, everyMs: number, log: (line: string) => void): Erasure {
  let timer: NodeJS.Timeout | undefined

  function schedule(ms: number): void {
    timer ??= setTimeout(() => {
      timer = undefined
      void rewrite()
    }, ms)
    timer.unref()
  }

  /** A rewrite that is under way began before the erasure and does not count. */
  async function rewrite(): Promise<void> {
    try {
      await connection.send(['BGREWRITEAOF'])
    } catch (error) {
      const refused = error instanceof StoreError && error.code === 'STORAGE'
      if (refused && !error.message.includes('in progress')) {
        log(`Erased data stays in the append-only file until it is rewritten: ${error.message}`)
      } else schedule(RETRY_MS)
    }
  }

  return {
    erased: () => schedule(everyMs),
    stop: () => clearTimeout(timer),
  }
}
