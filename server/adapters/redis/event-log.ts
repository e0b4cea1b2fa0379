import type { Commit, EventLog } from '../../ports/event-log.ts'
import { StoreError } from '../../ports/store-error.ts'
import { contiguous, readAhead } from '../contiguous.ts'
import { createFollowers, followCommits } from '../followers.ts'
import type { Connection } from './connection.ts'
import type { RawEntry, StreamKind } from './reader.ts'
import { APPEND } from './scripts.ts'

const PREFIX = 'weitblick:log:'
const LOGS = 'weitblick:logs'
const PAGE = 500

const keyOf = (log: string) => PREFIX + log
const entryId = (seq: number) => `${seq}-0`
const seqOf = (id: string) => Number.parseInt(id, 10)

const replaced = (log: string) =>
  new StoreError('STORAGE', `log ${log} was purged or replaced by another one`)

/** Fields come in the order in which APPEND wrote them: id, at, body. */
function commitOf([entry, fields]: RawEntry | readonly [string, readonly string[]]): Commit {
  const [, id = '', , at = '', , body = ''] = fields
  return { seq: seqOf(entry.toString()), id: id.toString(), at: Number(at.toString()), body: body.toString() }
}

/** `wake` is called when the set of followed logs changes; `erased` when bytes should leave the files. */
export function redisEventLog(connection: Connection, wake: () => void, erased: () => void) {
  /** The newest commit that this process saw of each followed log: if another one sits there later, the log was replaced. */
  const newest = new Map<string, { readonly seq: number; readonly id: string }>()
  const followers = createFollowers<Commit>(catchUp)

  function remember(log: string, commits: readonly Commit[]): void {
    const last = commits.at(-1)
    if (last && followers.has(log) && last.seq > (newest.get(log)?.seq ?? 0)) newest.set(log, last)
  }

  function expected(log: string, seq: number): string | undefined {
    const known = newest.get(log)
    return known?.seq === seq ? known.id : undefined
  }

  async function range(log: string, from: number, count: number): Promise<Commit[]> {
    const args = ['XRANGE', keyOf(log), entryId(from), '+', 'COUNT', String(count)]
    return (await connection.send<[string, string[]][]>(args)).map(commitOf)
  }

  /** Reads the follower's last commit again: if it is missing or another one, the log was purged or replaced. */
  async function catchUp(log: string, seq: number): Promise<readonly Commit[] | 'gone'> {
    if (seq === 0) {
      const first = await page(log, 0)
      remember(log, first)
      return first
    }
    const [own, ...news] = await range(log, seq, PAGE + 1)
    const id = expected(log, seq)
    if (own?.seq !== seq || (id !== undefined && own.id !== id)) {
      newest.delete(log)
      return 'gone'
    }
    contiguous(log, seq, news)
    remember(log, [own, ...news])
    return news
  }

  async function page(log: string, afterSeq: number): Promise<Commit[]> {
    return contiguous(log, afterSeq, await range(log, afterSeq + 1, PAGE))
  }

  /** Where this process knows the commit that `afterSeq` ends with, it must still be there: another history must not be joined on. */
  async function pageAfterKnown(log: string, afterSeq: number): Promise<readonly Commit[]> {
    if (expected(log, afterSeq) === undefined) return page(log, afterSeq)
    const news = await catchUp(log, afterSeq)
    if (news !== 'gone') return news
    followers.gone(log)
    throw replaced(log)
  }

  async function last(log: string): Promise<Commit | undefined> {
    const [entry] = await connection.send<[string, string[]][]>([
      'XREVRANGE',
      keyOf(log),
      '+',
      '-',
      'COUNT',
      '1',
    ])
    return entry && commitOf(entry)
  }

  function gone(log: string): void {
    newest.delete(log)
    followers.gone(log)
  }

  const events: EventLog = {
    async append(log, expectedSeq, { id, at, body }) {
      const before = expected(log, expectedSeq) ?? ''
      const args = [String(expectedSeq), before, log, id, String(at), body]
      const answer = await connection.run<number>(APPEND, [keyOf(log), LOGS], args)
      if (answer === 0) return 'conflict'
      if (answer < 0) {
        gone(log)
        throw replaced(log)
      }
      const commit = { seq: expectedSeq + 1, id, at, body }
      remember(log, [commit])
      followers.appended(log, [commit])
      return 'appended'
    },
    read: (log, afterSeq) => readAhead((seq) => pageAfterKnown(log, seq), afterSeq),
    head: async (log) => (await last(log))?.seq ?? 0,
    follow(log, afterSeq, tail) {
      const stop = followCommits(followers, log, afterSeq, tail)
      wake()
      return () => {
        stop()
        if (!followers.has(log)) newest.delete(log)
      }
    },
    async list() {
      const logs = await connection.send<string[]>(['SMEMBERS', LOGS])
      const ends = await Promise.all(logs.map(async (log) => ({ log, end: await last(log) })))
      return ends.flatMap(({ log, end }) => (end ? [{ log, head: end.seq, lastAt: end.at }] : []))
    },
    async purge(log) {
      await Promise.all([connection.send(['DEL', keyOf(log)]), connection.send(['SREM', LOGS, log])])
      gone(log)
      erased()
    },
  }

  const kind: StreamKind = {
    prefix: PREFIX,
    followed: followers.followed,
    seqOf,
    entryId,
    expected,
    heard(log, entries) {
      const commits = entries.map(commitOf)
      remember(log, commits)
      followers.appended(log, commits)
    },
    refresh: followers.refresh,
    gone,
  }
  return { events, kind, stop: followers.stopAll }
}
