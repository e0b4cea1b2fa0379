import { execFile } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startRedis } from '../../adapters/redis/test-server.ts'
import { openSqliteStore } from '../../adapters/sqlite/store.ts'
import { temporaryDir } from '../../adapters/testing/files.ts'
import { builtServer } from '../built-server.ts'

/** What the real server says, on stderr, when it will not start. */

let dir: ReturnType<typeof temporaryDir>
beforeEach(() => {
  dir = temporaryDir()
})
afterEach(() => dir.remove())

/** Runs the server until it ends; its exit code and what it wrote to stderr. */
function refusedStart(environment: Readonly<Record<string, string>> = {}, uid?: number) {
  return new Promise<{ code: unknown; stderr: string }>((resolve) => {
    const env = {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dir.path,
      LOG_LEVEL: 'silent',
      ...environment,
    }
    const options = { env, timeout: 30_000, ...(uid !== undefined && { uid }) }
    execFile(process.execPath, [builtServer()], options, (error, _stdout, stderr) =>
      resolve({ code: error?.code, stderr }),
    )
  })
}

const oneLine = (words: RegExp) => ({
  code: 1,
  stderr: expect.stringMatching(new RegExp(`^[^\\n]*${words.source}[^\\n]*\\n$`)),
})

test('FAULTS 5: a second server on the same folder ends with one clear line; the first goes on', async () => {
  const store = await openSqliteStore({ dir: dir.path })
  expect(await refusedStart()).toEqual(oneLine(/Another Weitblick is already running on .*DATA_DIR/))
  expect(await store.events.append('log', 0, { id: 'a', at: 1, body: '{}' })).toBe('appended')
  await store.close()
})

test('FAULTS 6: a server on a damaged file ends with one line that says how to restore', async () => {
  const store = await openSqliteStore({ dir: dir.path })
  await Promise.all(
    Array.from({ length: 50 }, (_, seq) =>
      store.events.append('log', seq, { id: `c${seq}`, at: 1, body: 'Wort '.repeat(500) }),
    ),
  )
  await store.close()
  const file = join(dir.path, 'weitblick.db')
  const bytes = readFileSync(file)
  bytes.fill(0xa5, 7 * 4096, 8 * 4096)
  writeFileSync(file, bytes)
  expect(await refusedStart()).toEqual(oneLine(/is damaged: .*Restore a backup: move/))
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('FAULTS 7: a server on a read-only folder ends with one clear line', async () => {
  const store = await openSqliteStore({ dir: dir.path })
  await store.close()
  for (const name of ['weitblick.db', 'weitblick.lock']) chmodSync(join(dir.path, name), 0o444)
  chmodSync(dir.path, 0o555)
  // Root may write anything: the attempt is made by an ordinary user then.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined
  expect(await refusedStart({}, uid)).toEqual(oneLine(/(read-only|cannot be (used|written))/))
  chmodSync(dir.path, 0o755)
})

test('FAULTS 12: a server on a Redis without an append-only file ends with one line that says what to set', async () => {
  const redis = await startRedis(['--appendonly', 'no'])
  expect(await refusedStart({ REDIS_URL: redis.url })).toEqual(oneLine(/set "appendonly yes"/))
  await redis.end()
})
