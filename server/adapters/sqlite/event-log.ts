import type { Commit, EventLog } from '../../ports/event-log.ts'
import { contiguous, readAhead } from '../contiguous.ts'
import { createFollowers, followCommits } from '../followers.ts'
import type { Eraser } from './erase.ts'
import type { Cell } from './protocol.ts'
import type { WorkerLink } from './worker-link.ts'

function commitsOf(cells: readonly Cell[]): Commit[] {
  return Array.from({ length: cells.length / 4 }, (_, i) => {
    const [seq, id, at, body] = cells.slice(4 * i, 4 * i + 4) as [number, string, number, string]
    return { seq, id, at, body }
  })
}

/** One node owns the file, so whatever is appended passes through here and followers need no polling. */
export function sqliteEventLog(link: WorkerLink, erase: Eraser): EventLog & { stop(): void } {
  async function page(log: string, afterSeq: number): Promise<Commit[] | 'gone'> {
    const cells = await link.call('page', log, afterSeq)
    return cells ? contiguous(log, afterSeq, commitsOf(cells)) : 'gone'
  }
  const followers = createFollowers<Commit>(page)

  return {
    async append(log, expectedSeq, { id, at, body }) {
      const appended = await link.call('append', log, expectedSeq, id, at, body)
      if (!appended) return 'conflict'
      followers.appended(log, [{ seq: expectedSeq + 1, id, at, body }])
      return 'appended'
    },
    read: (log, afterSeq) =>
      readAhead(async (seq) => {
        const commits = await page(log, seq)
        return commits === 'gone' ? [] : commits
      }, afterSeq),
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
