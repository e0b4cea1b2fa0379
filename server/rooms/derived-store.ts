import { KINDS } from '#shared/activities/index.ts'
import type { Derived } from '#shared/activities/kind.ts'
import { type CommitBody, isKindEvent } from '#shared/workshop/events.ts'
import type { Told } from '#shared/workshop/rhythm.ts'
import { type Activity, currentRound, type Round, type Workshop } from '#shared/workshop/state.ts'

import type { Clock } from '../ports/clock.ts'
import { createSlices } from './slices.ts'

/** What the kinds compute beside the state (text analysis, layout), one piece for each round, kept in step with the log. */
export interface DerivedStore {
  of(activity: Activity, round: Round): Derived<unknown>
  /** Brings everything in line with a commit that is durable and applied; while a log is folded, only notes it. */
  note(body: CommitBody, told: Told): void
  /** Whether screens are not told yet of the newest commit: pictures do without it. */
  held(): boolean
  /** Screens are told by the clock what no commit told them: from now on it is in the pictures. Returns whether there was any. */
  release(): boolean
  /** Ends the folding: catches up with what was noted in slices, and resolves once everything is in line. */
  catchUp(clock: Clock): Promise<void>
}

interface Kept {
  readonly activity: Activity
  readonly derived: Derived<unknown>
}

export function createDerivedStore(workshop: Workshop): DerivedStore {
  const byRound = new Map<Round, Kept>()
  let behind = true
  let held = false

  function of(activity: Activity, round: Round): Derived<unknown> {
    const known = byRound.get(round)
    if (known) return known.derived
    const kind = KINDS.get(activity.kind)
    if (!kind) throw new Error(`no kind ${activity.kind}`)
    const derived = kind.derive(round.language, () => held)
    byRound.set(round, { activity, derived })
    return derived
  }

  /** A round's derived data begins with the round, not when somebody first looks: it may depend on the language then. */
  function begin(event: object): void {
    const activity = 'activity' in event ? workshop.activities.get(String(event.activity)) : undefined
    const round = activity && currentRound(activity)
    if (activity && round && KINDS.has(activity.kind)) of(activity, round)
  }

  /** All of them: screens are told of commits whatever these are about. */
  function settle(): void {
    for (const { activity, derived } of byRound.values()) derived.settle(activity.settings)
  }

  return {
    of,
    note(body, { before, now }) {
      if (before) settle()
      for (const part of body.parts) {
        for (const event of part.events) {
          if (!isKindEvent(event)) {
            begin(event)
            continue
          }
          const activity = workshop.activities.get(event.activity)
          const round = activity?.rounds[event.round - 1]
          if (!activity || !round) continue
          of(activity, round).note(round.data, event)
        }
      }
      if (now) settle()
      held = !now
      if (behind) return
      for (const { derived } of byRound.values()) while (derived.work());
    },
    held: () => held,
    release() {
      const any = held
      held = false
      return any
    },
    async catchUp(clock) {
      const slice = createSlices(clock)
      for (const { derived } of byRound.values()) {
        while (derived.work()) {
          const pause = slice()
          if (pause) await pause
        }
      }
      behind = false
    },
  }
}
