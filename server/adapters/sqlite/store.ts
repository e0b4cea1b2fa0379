import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Store, StoreHealth } from '../../ports/store.ts'
import { localBus } from '../local-bus.ts'
import { createEraser } from './erase.ts'
import { sqliteEventLog } from './event-log.ts'
import { runBackup } from './run-backup.ts'
import { sqliteUpdateLog } from './update-log.ts'
import { sqliteVault } from './vault.ts'
import { startWorker, type WorkerLink } from './worker-link.ts'

export interface SqliteOptions {
  /** The data directory (`DATA_DIR`), on a local disk; made when missing. */
  readonly dir: string
  /** Hears, in words for the operator, what stops the store for good. */
  readonly log?: ((line: string) => void) | undefined
  /** Upper bound of the database file in pages of 4 KiB: a quota, and the way tests fill the disk. */
  readonly maxPages?: number | undefined
}

export interface SqliteStore extends Store {
  /** Writes a consistent copy of this moment to `path`, durably, while the store goes on. Replaces a file there. */
  backup(path: string): Promise<void>
}

/** A disk that leaves a probe unanswered for this long is not healthy, in ms. */
const PROBE_MS = 2000

async function probe(link: WorkerLink): Promise<StoreHealth> {
  const answered = link.call('probe').then(
    () => ({ ok: true, detail: 'SQLite: every acknowledged write is on disk (WAL, synchronous=FULL)' }),
    (error: Error) => ({ ok: false, detail: error.message }),
  )
  const late = { ok: false, detail: `SQLite: the disk has not answered for ${PROBE_MS} ms` }
  return Promise.race([answered, setTimeout(PROBE_MS, late, { ref: false })])
}

/**
 * Opens the embedded store: one database file in `dir`, owned by one worker thread, for one server process.
 * Rejects with a `StoreError` whose message tells the operator what to do: another server runs on `dir`, the file is
 * damaged, read-only, or of a newer release. Files: `weitblick.db` (with `-wal`, `-shm`), `weitblick.lock`, and
 * `before-migration/` (copies made before migrations; the first erasure removes them, since they would keep what is erased).
 */
export async function openSqliteStore({ dir, log, maxPages }: SqliteOptions): Promise<SqliteStore> {
  const link = await startWorker({ dir: resolve(dir), maxPages, onLost: (message) => log?.(message) })
  const erase = createEraser(link)
  const events = sqliteEventLog(link, erase)
  const updates = sqliteUpdateLog(link, erase)
  return {
    events,
    updates,
    vault: sqliteVault(link, erase),
    bus: localBus(),
    health: () => probe(link),
    backup: (path) => runBackup(resolve(dir), resolve(path)),
    async close() {
      events.stop()
      updates.stop()
      await link.close()
    },
  }
}
