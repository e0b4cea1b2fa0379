import { parentPort, workerData } from 'node:worker_threads'
import { DatabaseSync } from '@photostructure/sqlite'
import { writeBackup } from './backup.ts'
import { databasePath, openDatabase } from './database.ts'
import { failureOf } from './failure.ts'
import { createGroupCommit } from './group-commit.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Cell, Notice } from './protocol.ts'

/** The one thread that touches the database. Everything that waited while it worked comes as one batch. */

/** How often an idle store looks whether its file is still there, in ms. */
const LOOK_MS = 500
/** How long a backup waits for a lock, in ms. */
const BACKUP_WAIT_MS = 5000

const port = parentPort
if (!port) throw new Error('worker.ts runs as a worker thread')
const say = (notice: Notice) => port.postMessage(notice)

function serve({ dir, maxPages }: { dir: string; maxPages?: number }): void {
  const database = openDatabase({ dir, maxPages, migrations: MIGRATIONS })
  const groupCommit = createGroupCommit(database)
  const watch = setInterval(() => {
    const failure = groupCommit.lost()
    if (!failure) return
    clearInterval(watch)
    say({ type: 'lost', failure })
  }, LOOK_MS)
  port?.on('message', (batch: Cell[]) => {
    port.postMessage(groupCommit.run(batch))
    if (!database.db.isOpen) {
      clearInterval(watch)
      port.close()
    }
  })
  say({ type: 'open' })
}

function backUp({ dir, path }: { dir: string; path: string }): void {
  const db = new DatabaseSync(databasePath(dir), { readOnly: true, timeout: BACKUP_WAIT_MS })
  writeBackup(db, path)
  db.close()
}

function start(): void {
  try {
    serve(workerData)
  } catch (error) {
    say({ type: 'refused', failure: failureOf(error) })
  }
}

if ('backup' in workerData) backUp(workerData.backup)
else start()
