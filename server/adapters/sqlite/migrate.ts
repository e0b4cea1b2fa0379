import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { writeBackup } from './backup.ts'
import type { Migration } from './migrations.ts'

/** The version of an opened file: how many migrations it has behind it. */
export function versionOf(db: DatabaseSyncInstance): number {
  return Number(Object.values(db.prepare('PRAGMA user_version').get())[0])
}

/** Where the copies go that are made before migrations. Erasing something erases them as well. */
export function migrationBackups(dir: string): string {
  return join(dir, 'before-migration')
}

/**
 * Brings the file to the newest version in one transaction, after a backup of what was there. A process that is killed
 * in the middle leaves the old version, and the next start does it again.
 */
export function migrate(db: DatabaseSyncInstance, dir: string, migrations: readonly Migration[]): void {
  const version = versionOf(db)
  if (version === migrations.length) return
  if (version > 0) {
    mkdirSync(migrationBackups(dir), { recursive: true })
    writeBackup(db, join(migrationBackups(dir), `weitblick-version-${version}.db`))
  }
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const migration of migrations.slice(version)) db.exec(migration)
    db.exec(`PRAGMA user_version = ${migrations.length}`)
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
