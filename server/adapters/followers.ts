import { setTimeout } from 'node:timers/promises'
import type { Commit, Tail } from '../ports/event-log.ts'
import type { UpdateTail } from '../ports/update-log.ts'

/** Anything with a position in a log. */
interface Entry {
  readonly seq: number
}

/** Where followers read what they missed: one page of entries after `seq` (empty: none yet), or `gone` when the log ends before `seq`. */
export type CatchUp<E extends Entry> = (log: string, seq: number) => Promise<readonly E[] | 'gone'>

type News<E extends Entry> =
  | { readonly type: 'entries'; readonly entries: readonly E[] }
  | { readonly type: 'gone' }

export interface StoredUpdate {
  readonly seq: number
  readonly update: Uint8Array
}

/** The followers of all logs of one store, fed by what the store learns and filled up by reading. */
export interface Followers<E extends Entry> {
  /** The bookkeeping behind `EventLog.follow` and `UpdateLog.follow`. Returns stop. */
  follow(log: string, afterSeq: number, hear: (news: News<E>) => void): () => void
  /** These consecutive entries are durable now. Told at once where nothing is missing, else the follower reads. */
  appended(log: string, entries: readonly E[]): void
  /** Something may have been missed: read again. */
  refresh(log: string): void
  gone(log: string): void
  has(log: string): boolean
  /** The names of all followed logs. */
  readonly followed: () => readonly string[]
  readonly stopAll: () => void
}

interface Follower<E extends Entry> {
  readonly hear: (news: News<E>) => void
  seen: number
  reading: boolean
  readAgain: boolean
  stopped: boolean
}

const RETRY_MS = 250

export function createFollowers<E extends Entry>(catchUp: CatchUp<E>): Followers<E> {
  const byLog = new Map<string, Set<Follower<E>>>()

  function stop(log: string, follower: Follower<E>): void {
    follower.stopped = true
    const others = byLog.get(log)
    others?.delete(follower)
    if (others?.size === 0) byLog.delete(log)
  }

  function tell(follower: Follower<E>, entries: readonly E[]): void {
    if (follower.stopped) return
    const news =
      entries[0]?.seq === follower.seen + 1 ? entries : entries.filter((e) => e.seq > follower.seen)
    const last = news.at(-1)
    if (!last) return
    follower.seen = last.seq
    follower.hear({ type: 'entries', entries: news })
  }

  function end(log: string, follower: Follower<E>): void {
    if (follower.stopped) return
    stop(log, follower)
    follower.hear({ type: 'gone' })
  }

  /** Reads pages until one is empty and nothing came in meanwhile; at most one of these runs for a follower. */
  async function read(log: string, follower: Follower<E>): Promise<void> {
    follower.readAgain = true
    if (follower.reading) return
    follower.reading = true
    while (follower.readAgain && !follower.stopped) {
      follower.readAgain = false
      const page = await catchUp(log, follower.seen).catch(() => 'failed' as const)
      if (page === 'gone') return end(log, follower)
      if (page === 'failed') await setTimeout(RETRY_MS, undefined, { ref: false })
      else tell(follower, page)
      if (page === 'failed' || page.length > 0) follower.readAgain = true
    }
    follower.reading = false
  }

  return {
    follow(log, afterSeq, hear) {
      const follower: Follower<E> = { hear, seen: afterSeq, reading: false, readAgain: false, stopped: false }
      const all = byLog.get(log) ?? new Set()
      byLog.set(log, all.add(follower))
      void read(log, follower)
      return () => stop(log, follower)
    },
    appended(log, entries) {
      const first = entries[0]
      if (!first) return
      for (const follower of byLog.get(log) ?? []) {
        if (follower.reading || first.seq > follower.seen + 1) void read(log, follower)
        else tell(follower, entries)
      }
    },
    refresh(log) {
      for (const follower of byLog.get(log) ?? []) void read(log, follower)
    },
    gone(log) {
      for (const follower of byLog.get(log) ?? []) end(log, follower)
    },
    has: (log) => byLog.has(log),
    followed: () => [...byLog.keys()],
    stopAll() {
      for (const [log, all] of byLog) for (const follower of all) stop(log, follower)
    },
  }
}

/** `EventLog.follow` over `followers`. */
export function followCommits(
  followers: Followers<Commit>,
  log: string,
  afterSeq: number,
  tail: (news: Tail) => void,
) {
  return followers.follow(log, afterSeq, (news) =>
    tail(news.type === 'gone' ? news : { type: 'commits', commits: news.entries }),
  )
}

/** `UpdateLog.follow` over `followers`. */
export function followUpdates(
  followers: Followers<StoredUpdate>,
  doc: string,
  afterSeq: number,
  tail: (news: UpdateTail) => void,
) {
  let stopped = false
  const stop = followers.follow(doc, afterSeq, (news) => {
    if (news.type === 'gone') return tail(news)
    for (const { seq, update } of news.entries) if (!stopped) tail({ type: 'update', seq, update })
  })
  return () => {
    stopped = true
    stop()
  }
}
