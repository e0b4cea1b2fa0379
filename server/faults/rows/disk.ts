import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { temporaryDir } from '../../adapters/testing/files.ts'
import { createBurst, storedAnswers } from '../burst.ts'
import { startServerProcess } from '../server-process.ts'

export interface FilledDisk {
  /** Acknowledged before the disk was full. */
  readonly before: number
  /** Codes of refusals while it was full. */
  readonly refusals: readonly string[]
  readonly readyWhileFull: number
  readonly exportWhileFull: number
  readonly readyAfterwards: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  readonly missing: readonly string[]
}

const MOUNT = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c']

/**
 * FAULTS 4 on a real full disk: the server's folder is a tmpfs of 3 MB in a mount namespace of its own (Linux with user
 * namespaces). A burst fills it; then a ballast file is removed, as an operator makes room, and everything is offered again.
 */
export async function fillDisk(clients: number): Promise<FilledDisk> {
  const dir = temporaryDir()
  const mount = `mount -t tmpfs -o size=3m tmpfs ${dir.path} && exec "$0" "$@"`
  const server = await startServerProcess({ dataDir: dir.path, under: [...MOUNT, mount] })
  const inside = join('/proc', String(server.pid), 'root', dir.path)
  const ballast = join(inside, 'ballast')
  const status = async (path: string, key = '') =>
    (await fetch(server.url + path, { headers: { authorization: `Bearer ${key}` } })).status

  const burst = await createBurst([server.url], clients)
  const { bavail, bsize } = statfsSync(inside)
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 400_000), 1))
  void burst.run(Number.POSITIVE_INFINITY)
  await burst.ended()
  const before = burst.acknowledged.size
  const readyWhileFull = await status('/readyz')
  const { id, keys } = burst.workshop
  const exportWhileFull = await status(`/api/workshops/${id}/export/json`, keys.moderator)
  rmSync(ballast)
  while ((await status('/readyz')) !== 200) await setTimeout(20)
  const acknowledged = [...burst.acknowledged]
  const stored = await storedAnswers(server.url, burst.workshop)
  await burst.resume(server.url)
  const inTheEnd = await storedAnswers(server.url, burst.workshop)
  burst.stop()
  const readyAfterwards = await status('/readyz')
  await server.end('SIGTERM')
  dir.remove()
  return {
    before,
    refusals: [...burst.refusals],
    readyWhileFull,
    exportWhileFull,
    readyAfterwards,
    lost: acknowledged.filter((answer) => !stored.has(answer)),
    doubled: [...inTheEnd].flatMap(([answer, count]) => (count === 1 ? [] : [answer])),
    missing: [...burst.sent.keys()].filter((answer) => !inTheEnd.has(answer)),
  }
}
