import { startRedis } from '../../adapters/redis/test-server.ts'
import { temporaryDir } from '../../adapters/testing/files.ts'
import { between, seeded } from '../../test/chance.ts'
import { createBurst, storedAnswers } from '../burst.ts'
import type { Killed, KillOptions } from '../kill.ts'
import { startServerProcess } from '../server-process.ts'

/**
 * FAULTS 1 with two servers on one Redis (append-only file, fsync always): kill -9 of one of them at an instant that the
 * seed chooses in a burst over both. Its people go on at the other one; then it comes back, and both must tell the same.
 */
export async function killNodeInBurst({ seed, clients }: KillOptions): Promise<Killed> {
  const chance = seeded(seed)
  const redis = await startRedis()
  const dirs = [temporaryDir(), temporaryDir(), temporaryDir()] as const
  const start = (dir: { readonly path: string }) =>
    startServerProcess({ dataDir: dir.path, environment: { REDIS_URL: redis.url } })
  const [first, second] = await Promise.all([start(dirs[0]), start(dirs[1])])
  const burst = await createBurst([first.url, second.url], clients)
  await burst.run(between(chance, 1, clients * 8))
  await first.end('SIGKILL')

  const acknowledged = [...burst.acknowledged]
  const stored = await storedAnswers(second.url, burst.workshop)
  const lost = acknowledged.filter((id) => !stored.has(id))
  await burst.resume(second.url)
  burst.stop()
  const third = await start(dirs[2])
  const [there, here] = await Promise.all([
    storedAnswers(second.url, burst.workshop),
    storedAnswers(third.url, burst.workshop),
  ])
  await Promise.all([second.end('SIGTERM'), third.end('SIGTERM')])
  await redis.end()
  for (const dir of dirs) dir.remove()
  return {
    seed,
    sent: burst.sent.size,
    acknowledged: acknowledged.length,
    stored: stored.size,
    lost,
    doubled: [...stored, ...there, ...here].flatMap(([id, count]) => (count === 1 ? [] : [id])),
    missing: [...burst.sent.keys()].filter((id) => !there.has(id) || !here.has(id)),
    restartMs: third.startMs,
  }
}
