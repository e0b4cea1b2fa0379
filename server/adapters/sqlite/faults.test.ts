import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { filesHold, temporaryDir } from '../testing/files.ts'
import { runCode } from '../testing/process.ts'
import { databasePath } from './database.ts'
import { openSqliteStore, type SqliteStore } from './store.ts'

/** What may go wrong while running. */

let dir: ReturnType<typeof temporaryDir>
let store: SqliteStore
let lines: string[]
async function open(maxPages?: number): Promise<void> {
  store = await openSqliteStore({ dir: dir.path, maxPages, log: (line) => lines.push(line) })
}
beforeEach(() => {
  dir = temporaryDir()
  lines = []
})
afterEach(async () => {
  await store.close()
  dir.remove()
})

const commit = (id: string, body = '{}') => ({ id, at: 1, body })
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 5 })

test('FAULTS 4: on a full disk a write fails and is not stored, reading goes on, and it heals when space is free', async () => {
  await open(200)
  const body = 'x'.repeat(20_000)
  let head = 0
  const fill = async () => {
    for (;;) {
      await store.events.append('big', head, commit(`c${head}`, body))
      head += 1
    }
  }
  await expect(fill()).rejects.toMatchObject({
    code: 'STORAGE',
    outcome: 'failed',
    message: expect.stringContaining('full'),
  })
  expect(await store.events.head('big')).toBe(head)
  const tooLarge = store.events.append('big', head, commit('large', body.repeat(50)))
  const small = store.vault.put('scope', 'key', 'small')
  await expect(tooLarge).rejects.toMatchObject({ code: 'STORAGE', outcome: 'failed' })
  await expect(small).resolves.toBeUndefined()
  await store.events.purge('big')
  expect(await store.events.append('big', 0, commit('after', body))).toBe('appended')
  expect((await store.health()).ok).toBe(true)
})

test('FAULTS 5: a database locked by another process is BUSY, does not stall the event loop, and heals', async () => {
  await open()
  await store.events.append('log', 0, commit('before'))
  const holder = runCode(`
    import { DatabaseSync } from '@photostructure/sqlite'
    const db = new DatabaseSync(${JSON.stringify(databasePath(dir.path))}, { timeout: 5000 })
    db.exec('BEGIN EXCLUSIVE')
    console.log('held')
    setInterval(() => db.isOpen, 1000)
  `)
  await holder.said('held')
  const writes = [store.events.append('log', 1, commit('locked')), store.vault.put('scope', 'key', 'value')]
  for (const write of writes) await expect(write).rejects.toMatchObject({ code: 'BUSY', outcome: 'failed' })
  expect(await store.events.head('log')).toBe(1)
  expect(await store.health()).toMatchObject({ ok: false, detail: expect.stringContaining('locked') })
  await holder.end()
  expect(await store.events.append('log', 1, commit('healed'))).toBe('appended')
  expect((await store.health()).ok).toBe(true)
})

test('FAULTS 8: after the file is deleted nothing is acknowledged any more', async () => {
  await open()
  await store.events.append('log', 0, commit('before'))
  rmSync(databasePath(dir.path))
  await expect(store.events.append('log', 1, commit('after'))).rejects.toMatchObject({ code: 'STORAGE' })
  expect(await store.health()).toMatchObject({
    ok: false,
    detail: expect.stringContaining('deleted or replaced'),
  })
  await until(() => expect(lines).toEqual([expect.stringContaining('deleted or replaced')]))
})

test('FAULTS 8: a replaced file, or a deleted WAL, is noticed as well', async () => {
  await open()
  await store.events.append('log', 0, commit('before'))
  copyFileSync(databasePath(dir.path), join(dir.path, 'copy'))
  renameSync(join(dir.path, 'copy'), databasePath(dir.path))
  await expect(store.vault.put('scope', 'key', 'value')).rejects.toMatchObject({ code: 'STORAGE' })
  await store.close()
  dir.remove()
  await open()
  await store.events.append('log', 0, commit('before'))
  rmSync(`${databasePath(dir.path)}-wal`)
  await expect(store.vault.put('scope', 'key', 'value')).rejects.toMatchObject({ code: 'STORAGE' })
})

test('FAULTS 8: an idle store notices by itself', async () => {
  await open()
  rmSync(databasePath(dir.path))
  await until(() => expect(lines).toEqual([expect.stringContaining('deleted or replaced')]))
})

test('FAULTS 29: a backup under load is a prefix of the log, and opens as a store', async () => {
  await open()
  let head = 0
  let busy = true
  const burst = (async () => {
    while (busy) await store.events.append('log', head, commit(`c${++head}`, 'x'.repeat(500)))
  })()
  await until(() => expect(head).toBeGreaterThan(100))
  const path = join(dir.path, 'backup', 'weitblick.db')
  await expect(store.backup(path)).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining(path),
  })
  const before = head
  await store.backup(join(dir.path, 'copy.db'))
  busy = false
  await burst
  const restored = temporaryDir()
  copyFileSync(join(dir.path, 'copy.db'), databasePath(restored.path))
  const copy = await openSqliteStore({ dir: restored.path })
  const ids: string[] = []
  for await (const page of copy.events.read('log', 0)) ids.push(...page.map((each) => each.id))
  expect(ids.length).toBeGreaterThanOrEqual(before - 1)
  expect(ids).toEqual(Array.from({ length: ids.length }, (_, i) => `c${i + 1}`))
  await copy.close()
  restored.remove()
})

test('a backup that is being read delays the end of a purge, not the purge itself', async () => {
  await open()
  await store.events.append('log', 0, commit('a', 'canary-in-the-wal'))
  const reader = runCode(`
    import { DatabaseSync } from '@photostructure/sqlite'
    const db = new DatabaseSync(${JSON.stringify(databasePath(dir.path))}, { readOnly: true })
    db.exec('BEGIN')
    console.log('reads', db.prepare('SELECT count(*) AS n FROM commits').get().n)
    setInterval(() => db.isOpen, 1000)
  `)
  await reader.said('reads 1')
  const purged = store.events.purge('log')
  await until(async () => expect(await store.events.head('log')).toBe(0))
  expect(await store.events.append('log', 0, commit('anew'))).toBe('appended')
  expect(await filesHold(dir.path, 'canary-in-the-wal')).toBe(true)
  await reader.end()
  await purged
  expect(await filesHold(dir.path, 'canary-in-the-wal')).toBe(false)
})

test('a gap in a log rejects the read instead of passing over it', async () => {
  await open()
  for (let seq = 0; seq < 3; seq++) await store.events.append('log', seq, commit(`c${seq + 1}`))
  await store.close()
  const db = new DatabaseSync(databasePath(dir.path))
  db.exec('DELETE FROM commits WHERE seq = 2')
  db.close()
  await open()
  const read = async () => {
    for await (const page of store.events.read('log', 0)) expect(page).toEqual([])
  }
  await expect(read()).rejects.toMatchObject({ code: 'STORAGE', message: 'log log has a gap after commit 1' })
})

test('close finishes what waits; later calls are refused', async () => {
  await open()
  const writes = [store.events.append('log', 0, commit('a')), store.vault.put('scope', 'key', 'value')]
  const closed = store.close()
  await expect(store.events.head('log')).rejects.toMatchObject({ code: 'UNAVAILABLE', outcome: 'failed' })
  expect(await Promise.all(writes)).toEqual(['appended', undefined])
  await closed
  await open()
  expect(await store.events.head('log')).toBe(1)
  expect(await store.vault.get('scope', 'key')).toBe('value')
})
