import type { Commit, EventLog } from '../../ports/event-log.ts'
import { StoreError } from '../../ports/store-error.ts'
import { createFollowers, followCommits } from '../followers.ts'
import type { Eraser } from './erase.ts'
import type { Cell } from './protocol.ts'
import type { WorkerLink } from './worker-link.ts'

/** Unpacks a flat page and checks that it continues `afterSeq` without a gap. */
function commitsOf(cells: readonly Cell[], log: string, afterSeq: number): Commit[] {
  const commits: Commit[] = []
  for (let i = 0; i < cells.length; i += 4) {
    const [seq, id, at, body] = cells.slice(i, i + 4) as [number, string, number, string]
    if (seq !== afterSeq + commits.length + 1) {
      throw new StoreError('STORAGE', `log ${log} has a gap after commit ${afterSeq + commits.length}`)
    }
    commits.push({ seq, id, at, body })
  }
  return commits
}

/** One node owns the file, so whatever is appended passes through here and followers need no polling. */
export function sqliteEventLog(link: WorkerLink, erase: Eraser): EventLog & { stop(): void } {
  async function page(log: string, afterSeq: number): Promise<Commit[] | 'gone'> {
    const cells = await link.call('page', log, afterSeq)
    return cells ? commitsOf(cells, log, afterSeq) : 'gone'
  }
  const followers = createFollowers<Commit>(page)

  return {
    async append(log, expectedSeq, { id, at, body }) {
      const appended = await link.call('append', log, expectedSeq, id, at, body)
      if (!appended) return 'conflict'
      followers.appended(log, [{ seq: expectedSeq + 1, id, at, body }])
      return 'appended'
    },
    async *read(log, afterSeq) {
      let ahead = page(log, afterSeq)
      for (;;) {
        const commits = await ahead
        const last = commits === 'gone' ? undefined : commits.at(-1)
        if (!last) return
        // The worker reads the next page while the caller digests this one; a failure is met when it is awaited.
        ahead = page(log, last.seq)
        ahead.catch(() => {})
        yield commits as Commit[]
      }
    },
    head: (log) => link.call('head', log),
    follow: (log, afterSeq, tail) => followCommits(followers, log, afterSeq, tail),
    async list() {
      const cells = await link.call('list')
      return Array.from({ length: cells.length / 3 }, (_, i) => {
        const [log, head, lastAt] = cells.slice(3 * i, 3 * i + 3) as [string, number, number]
        return { log, head, lastAt }
      })
    },
    async purge(log) {
      await erase(link.call('purge', log), () => followers.gone(log))
    },
    stop: followers.stopAll,
  }
}
