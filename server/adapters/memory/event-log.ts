import type { Commit, EventLog } from '../../ports/event-log.ts'
import { createFollowers, followCommits } from '../followers.ts'

const PAGE_COMMITS = 256

export function memoryEventLog(): EventLog {
  const logs = new Map<string, Commit[]>()
  const head = (log: string) => logs.get(log)?.length ?? 0
  const page = (log: string, afterSeq: number) =>
    logs.get(log)?.slice(afterSeq, afterSeq + PAGE_COMMITS) ?? []
  const followers = createFollowers<Commit>(async (log, seq) => (head(log) < seq ? 'gone' : page(log, seq)))

  return {
    async append(log, expectedSeq, { id, at, body }) {
      const commits = logs.get(log) ?? []
      if (commits.length !== expectedSeq) return 'conflict'
      const commit: Commit = { seq: expectedSeq + 1, id, at, body }
      commits.push(commit)
      logs.set(log, commits)
      await Promise.resolve() // followers hear no sooner than they would from a disk
      followers.appended(log, [commit])
      return 'appended'
    },
    async *read(log, afterSeq) {
      for (let after = afterSeq; head(log) > after; after += PAGE_COMMITS) yield page(log, after)
    },
    head: async (log) => head(log),
    follow: (log, afterSeq, tail) => followCommits(followers, log, afterSeq, tail),
    async list() {
      return [...logs].map(([log, commits]) => ({
        log,
        head: commits.length,
        lastAt: commits.at(-1)?.at ?? 0,
      }))
    },
    async purge(log) {
      logs.delete(log)
      await Promise.resolve()
      followers.gone(log)
    },
  }
}
