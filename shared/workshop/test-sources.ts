import { KINDS } from '../activities/index.ts'
import type { Derived } from '../activities/kind.ts'
import { type CommitBody, isKindEvent } from './events.ts'
import { createRhythm, SCREENS } from './rhythm.ts'
import type { Activity, Round, Workshop } from './state.ts'
import { fold, type Row } from './test-scene.ts'
import type { ViewSources } from './views/round-view.ts'

export interface Sources extends ViewSources {
  note(state: Workshop, body: CommitBody): void
  /** Screens are told by the clock what no commit told them. */
  release(): void
}

/** What views need beside the state, kept in step commit by commit as a server does. */
export function createSources(names: ReadonlyMap<string, string> = new Map()): Sources {
  const rounds = new Map<Round, { readonly activity: Activity; readonly derived: Derived<unknown> }>()
  const rhythm = createRhythm(SCREENS.every, SCREENS.slack)
  let held = false

  function derived(activity: Activity, round: Round): Derived<unknown> {
    const known = rounds.get(round)?.derived ?? KINDS.get(activity.kind)?.derive(round.language, () => held)
    if (!known) throw new Error(`no kind ${activity.kind}`)
    rounds.set(round, { activity, derived: known })
    return known
  }

  function settle(): void {
    for (const { activity, derived } of rounds.values()) derived.settle(activity.settings)
  }

  return {
    names,
    derived,
    release: () => {
      held = false
    },
    note(state, { parts }) {
      const { before, now } = rhythm.commit(state.lastAt)
      if (before) settle()
      for (const event of parts.flatMap((part) => part.events)) {
        const activity = isKindEvent(event) ? state.activities.get(event.activity) : undefined
        const round = isKindEvent(event) ? activity?.rounds[event.round - 1] : undefined
        if (!activity || !round || !isKindEvent(event)) continue
        derived(activity, round).note(round.data, event)
      }
      if (now) settle()
      held = !now
    },
  }
}

/** Folds a log with its derived data; `look` is called after each commit, as often as somebody happens to look. */
export function foldWith(
  rows: readonly Row[],
  names?: ReadonlyMap<string, string>,
  look?: (state: Workshop, sources: ViewSources, seq: number) => void,
): { readonly workshop: Workshop; readonly sources: Sources } {
  const sources = createSources(names)
  let seq = 0
  const workshop = fold(rows, (body, state) => {
    sources.note(state, body)
    look?.(state, sources, ++seq)
  })
  return { workshop, sources }
}
