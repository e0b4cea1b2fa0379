/** What a room wants stored: one group commit. `id` is random, so an append with an unknown outcome can be settled by reading. */
export interface NewCommit {
  readonly id: string
  /** Server time in ms since the epoch. */
  readonly at: number
  /** The commit's parts as JSON text; the log does not look inside. */
  readonly body: string
}

export interface Commit extends NewCommit {
  /** 1-based position in its log, without gaps. */
  readonly seq: number
}

export interface LogInfo {
  readonly log: string
  readonly head: number
  /** `at` of the last commit. */
  readonly lastAt: number
}

/**
 * What a follower is told: new commits in order, or that the log is gone (purged, or replaced by another or a shorter one).
 * `commits` is never empty. After `gone` the follower hears nothing more, even if a log of that name begins anew.
 */
export type Tail =
  | { readonly type: 'commits'; readonly commits: readonly Commit[] }
  | { readonly type: 'gone' }

/**
 * Append-only logs with compare-and-append. Every method rejects with `StoreError` when the store fails.
 * The shared contract suite is `contract/event-log.contract.ts`.
 */
export interface EventLog {
  /**
   * Appends as `expectedSeq + 1` and resolves once that is durable. Resolves to `conflict` (and writes nothing) unless the
   * log's head is exactly `expectedSeq`. A rejection whose `outcome` is `unknown` may have been written: read to settle it.
   */
  append(log: string, expectedSeq: number, commit: NewCommit): Promise<'appended' | 'conflict'>
  /**
   * Commits with `seq > afterSeq` in order, in non-empty pages of bounded size; contiguous from `afterSeq + 1`, or it rejects.
   * No pages when the log has no such commits. Reads at least what was durable when it was called.
   */
  read(log: string, afterSeq: number): AsyncIterable<readonly Commit[]>
  /** The seq of the last commit; 0 when there is none. */
  head(log: string): Promise<number>
  /**
   * Tells `tail` of every commit with `seq > afterSeq`, whoever appended it, in order and each once, until the returned stop is called.
   * Never calls `tail` before `follow` returned. An own commit is told too, before or after its append resolves.
   * A log whose head is less than `afterSeq` is `gone`. Troubles of the store are waited out. `tail` must not throw.
   */
  follow(log: string, afterSeq: number, tail: (news: Tail) => void): () => void
  /** All logs that hold at least one commit. */
  list(): Promise<readonly LogInfo[]>
  /** Removes the whole log so that its bytes are gone from the store's files; its name may begin anew at seq 1. Followers are told `gone`. */
  purge(log: string): Promise<void>
}
