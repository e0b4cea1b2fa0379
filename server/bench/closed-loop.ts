import type { Line } from './hall.ts'
import { createPhrases } from './phrases.ts'
import { quantile } from './statistics.ts'
import type { Submissions } from './submissions.ts'

export interface ClosedLoop {
  /** Answers acknowledged within the time. */
  readonly answers: number
  readonly perSecond: number
  readonly ackP50: number
  readonly ackP99: number
}

/** Everybody sends the next answer as soon as the last one was acknowledged, for `length` ms. */
export async function closedLoop(
  lines: readonly Line[],
  submissions: Submissions,
  length: number,
  seed: number,
): Promise<ClosedLoop> {
  const phrase = createPhrases(seed)
  const began = performance.now()
  const acks: number[] = []
  async function keepAnswering(line: Line): Promise<void> {
    while (performance.now() - began < length) {
      const { took } = await submissions.send(line, phrase())
      acks.push(took)
    }
  }
  await Promise.all(lines.map(keepAnswering))
  const perSecond = (1000 * acks.length) / (performance.now() - began)
  return { answers: acks.length, perSecond, ackP50: quantile(acks, 0.5), ackP99: quantile(acks, 0.99) }
}
