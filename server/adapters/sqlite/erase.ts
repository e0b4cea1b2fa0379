import { setTimeout } from 'node:timers/promises'
import { StoreError } from '../../ports/store-error.ts'
import type { WorkerLink } from './worker-link.ts'

const RETRY_MS = 100
const TRIES = 300

/** Waits until the bytes of what was erased have left the WAL; `erased` runs as soon as the erasing itself is durable. */
export type Eraser = (scrubbed: Promise<boolean>, erased?: () => void) => Promise<void>

/** A backup that is being written reads from the WAL and delays this; after 30 s it rejects, although nothing can be read back. */
export function createEraser(link: WorkerLink): Eraser {
  return async (scrubbed, erased) => {
    let clean = await scrubbed
    erased?.()
    for (let tried = 0; !clean; tried++) {
      if (tried === TRIES)
        throw new StoreError('BUSY', 'erased, but a reader still holds the old pages', 'unknown')
      await setTimeout(RETRY_MS)
      clean = await link.call('scrub')
    }
  }
}
