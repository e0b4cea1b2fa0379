import { rmSync } from 'node:fs'
import { commitsTable } from './commits-table.ts'
import { type OpenDatabase, PROBE } from './database.ts'
import { migrationBackups } from './migrate.ts'
import type { Op, Ops } from './protocol.ts'
import { updatesTable } from './updates-table.ts'
import { vaultTable } from './vault-table.ts'

type Handler<K extends Op> = (...args: Ops[K]['args']) => Ops[K]['reply']

/** What runs inside a transaction, and what erases (so that old pages must leave the WAL after the commit). */
export const WRITES: ReadonlySet<Op> = new Set<Op>([
  'append',
  'purge',
  'appendUpdate',
  'compact',
  'purgeDocs',
  'put',
  'putIfAbsent',
  'destroy',
  'probe',
])
export const ERASES: ReadonlySet<Op> = new Set<Op>(['purge', 'purgeDocs', 'destroy'])

function answering<A extends unknown[], R>(reply: R, work: (...args: A) => unknown): (...args: A) => R {
  return (...args) => {
    work(...args)
    return reply
  }
}

/** One function for each request; `forget` after a rollback. */
export function createHandlers(database: OpenDatabase) {
  const { db, dir } = database
  const commits = commitsTable(db)
  const updates = updatesTable(db)
  const vault = vaultTable(db)
  const probe = db.prepare(PROBE)
  const checkpoint = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)')
  checkpoint.setReturnArrays(true)

  /**
   * `secure_delete` zeroes what is deleted in the database file; older pages are still in the WAL and in the copies made
   * before migrations. `false` while a reader (a backup) needs the WAL.
   */
  function scrub(): boolean {
    rmSync(migrationBackups(dir), { recursive: true, force: true })
    const [busy]: [number] = checkpoint.get()
    return busy === 0
  }

  const handlers: { readonly [K in Op]: Handler<K> } = {
    append: commits.append,
    purge: answering(false, commits.purge),
    appendUpdate: updates.append,
    compact: answering(null, updates.compact),
    purgeDocs: answering(false, updates.purge),
    put: answering(null, vault.put),
    putIfAbsent: vault.putIfAbsent,
    destroy: answering(false, vault.destroy),
    probe: answering(null, () => probe.run()),
    scrub,
    page: commits.page,
    head: commits.head,
    list: commits.list,
    updates: updates.after,
    get: vault.get,
    entries: vault.entries,
    close: answering(null, () => database.close()),
  }
  const forget = () => {
    commits.forget()
    updates.forget()
  }
  return { handlers, forget }
}
