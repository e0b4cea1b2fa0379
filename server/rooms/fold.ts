import { applyPart, settleWorkshop } from '#shared/workshop/apply.ts'
import type { CommitBody, Part } from '#shared/workshop/events.ts'
import { createJournal, directJournal } from '#shared/workshop/journal.ts'
import type { Workshop } from '#shared/workshop/state.ts'
import { readCommit } from '#shared/workshop/upcast.ts'
import type { Clock } from '../ports/clock.ts'
import type { Commit, EventLog } from '../ports/event-log.ts'
import { createSlices } from './slices.ts'

/**
 * Applies a stored commit. Parts that cannot be read or applied are left out and counted: the workshop still opens.
 * `trusting` is for long logs: without remembering how to take a part back, and throwing at one that cannot be applied.
 */
export function applyStored(
  workshop: Workshop,
  commit: Commit,
  trusting = false,
): { body: CommitBody; unreadable: number } {
  const { body, unreadable } = readCommit(commit.body)
  if (body.logId !== undefined) workshop.logId = body.logId
  if (trusting) {
    for (const part of body.parts) applyPart(workshop, part, commit.at, commit.seq, directJournal)
    settleWorkshop(workshop)
    return { body, unreadable }
  }
  const journal = createJournal()
  const parts: Part[] = []
  for (const part of body.parts) {
    try {
      applyPart(workshop, part, commit.at, commit.seq, journal)
      parts.push(part)
    } catch {
      journal.rollback()
    }
    journal.clear()
  }
  settleWorkshop(workshop)
  return { body: { ...body, parts }, unreadable: unreadable + body.parts.length - parts.length }
}

/**
 * Reads the log after `afterSeq` and hands over commit by commit, yielding to the event loop every 10 ms.
 * Rejects with `StoreError` when the log cannot be read or has a gap.
 */
export async function readAll(
  log: EventLog,
  name: string,
  afterSeq: number,
  clock: Clock,
  take: (commit: Commit) => void,
): Promise<void> {
  const slice = createSlices(clock)
  for await (const page of log.read(name, afterSeq)) {
    for (const commit of page) {
      take(commit)
      const pause = slice()
      if (pause) await pause
    }
  }
}
