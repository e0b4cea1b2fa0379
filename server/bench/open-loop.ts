import { setTimeout } from 'node:timers/promises'
import type { Line } from './hall.ts'
import { createPhrases } from './phrases.ts'
import { quantile, seeded } from './statistics.ts'
import type { Submissions } from './submissions.ts'

export interface OpenLoop {
  readonly answers: number
  /** ms from sending to the acknowledgement, and from sending to the stage showing it. */
  readonly ackP50: number
  readonly ackP99: number
  readonly stageP50: number
  readonly stageP99: number
  /** Acknowledged answers that the stage was never told of. */
  readonly unseen: number
}

export interface OpenLoopParts {
  readonly lines: readonly Line[]
  readonly stage: StageClock
  readonly submissions: Submissions
  /** Length in ms. */
  readonly length: number
  readonly seed: number
}

/** When the stage was brought to which commit. */
export interface StageClock {
  readonly arrivals: readonly { readonly seq: number; readonly at: number }[]
}

/** One in this many answers is sent a second time, as after a lost acknowledgement: it must not count twice. */
const REPEATED = 50
/** How long the stage may take for the last answer (ms). */
const STAGE_PATIENCE = 5_000

export function watchStage(stage: Line): StageClock {
  const arrivals: { seq: number; at: number }[] = []
  const note = ({ seq }: { seq: number }) => arrivals.push({ seq, at: performance.now() })
  stage.on('view', note)
  stage.on('delta', note)
  return { arrivals }
}

/** Everybody gives one to three answers at moments of their own, whatever the server does. */
export async function openLoop({
  lines,
  stage,
  submissions,
  length,
  seed,
}: OpenLoopParts): Promise<OpenLoop> {
  const chance = seeded(seed)
  const phrase = createPhrases(seed)
  const sent: Promise<{ seq: number; sentAt: number; took: number }>[] = []
  const repeats: Promise<void>[] = []
  const visits = lines.flatMap((line) =>
    Array.from({ length: 1 + Math.floor(chance() * 3) }, async () => {
      await setTimeout(chance() * length)
      sent.push(submissions.send(line, phrase()))
      if (sent.length % REPEATED === 0) repeats.push(submissions.repeat(line))
    }),
  )
  await Promise.all(visits)
  const all = (await Promise.all(sent)).filter(({ seq }) => seq > 0)
  await Promise.all(repeats)
  await stageReaches(stage, Math.max(...all.map(({ seq }) => seq)))
  const acks = all.map(({ took }) => took)
  const shown = all.flatMap(({ seq, sentAt }) => {
    const arrival = stage.arrivals.find((each) => each.seq >= seq)
    return arrival ? [arrival.at - sentAt] : []
  })
  return {
    answers: all.length,
    ackP50: quantile(acks, 0.5),
    ackP99: quantile(acks, 0.99),
    stageP50: quantile(shown, 0.5),
    stageP99: quantile(shown, 0.99),
    unseen: all.length - shown.length,
  }
}

async function stageReaches(stage: StageClock, seq: number): Promise<void> {
  const end = performance.now() + STAGE_PATIENCE
  while ((stage.arrivals.at(-1)?.seq ?? 0) < seq && performance.now() < end) await setTimeout(10)
}
