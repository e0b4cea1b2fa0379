import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { between, seeded } from '../test/chance.ts'
import { createBurst, storedAnswers } from './burst.ts'
import { startServerProcess } from './server-process.ts'

export interface Killed {
  readonly seed: number
  readonly sent: number
  readonly acknowledged: number
  readonly stored: number
  /** Acknowledged, but not stored. */
  readonly lost: readonly string[]
  /** Stored more than once, before or after everything was offered again. */
  readonly doubled: readonly string[]
  /** Sent, offered again after the restart, and still not stored. */
  readonly missing: readonly string[]
  /** From the start of the new process until it listened (ms). */
  readonly restartMs: number
}

export interface KillOptions {
  readonly seed: number
  readonly clients: number
}

/** FAULTS 1: kill -9 of the real server at an instant that the seed chooses in a burst; then a restart on the same data. */
export async function killInBurst({ seed, clients }: KillOptions): Promise<Killed> {
  const chance = seeded(seed)
  const dataDir = mkdtempSync(join(tmpdir(), 'weitblick-kill-'))
  const first = await startServerProcess({ dataDir })
  const burst = await createBurst([first.url], clients)
  await burst.run(between(chance, 1, clients * 8))
  await setTimeout(chance() * 20)
  await first.end('SIGKILL')

  const second = await startServerProcess({ dataDir })
  const acknowledged = [...burst.acknowledged]
  const stored = await storedAnswers(second.url, burst.workshop)
  const lost = acknowledged.filter((id) => !stored.has(id))
  await burst.resume(second.url)
  const inTheEnd = await storedAnswers(second.url, burst.workshop)
  burst.stop()
  await second.end('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true })
  return {
    seed,
    sent: burst.sent.size,
    acknowledged: acknowledged.length,
    stored: stored.size,
    lost,
    doubled: [...stored, ...inTheEnd].flatMap(([id, count]) => (count === 1 ? [] : [id])),
    missing: [...burst.sent.keys()].filter((id) => !inTheEnd.has(id)),
    restartMs: second.startMs,
  }
}
