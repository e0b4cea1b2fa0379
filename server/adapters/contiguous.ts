import type { Commit } from '../ports/event-log.ts'
import { StoreError } from '../ports/store-error.ts'

/** Gives back `commits` if they follow `afterSeq` without a gap; throws otherwise: a log with a hole must not be folded. */
export function contiguous(log: string, afterSeq: number, commits: Commit[]): Commit[] {
  const gap = commits.findIndex(({ seq }, i) => seq !== afterSeq + i + 1)
  if (gap === -1) return commits
  throw new StoreError('STORAGE', `log ${log} has a gap after commit ${afterSeq + gap}`)
}

/**
 * All pages from `afterSeq` on, each read while the caller digests the one before.
 * `page` gives the commits after a position, none at the end.
 */
export async function* readAhead(
  page: (afterSeq: number) => Promise<readonly Commit[]>,
  afterSeq: number,
): AsyncGenerator<readonly Commit[]> {
  let ahead = page(afterSeq)
  for (;;) {
    const commits = await ahead
    const last = commits.at(-1)
    if (!last) return
    ahead = page(last.seq)
    ahead.catch(() => {}) // met when it is awaited, or of no interest to a caller who stopped
    yield commits
  }
}
