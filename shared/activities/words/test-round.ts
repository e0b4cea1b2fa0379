import type { Decision } from '../../workshop/decision.ts'
import { createJournal } from '../../workshop/journal.ts'
import type { Fact, RoundView } from '../kind.ts'
import { words } from './kind.ts'
import type { WordsSettings } from './settings.ts'
import { emptyWords, type Words } from './terms.ts'

type Round = RoundView<WordsSettings, Words>

/** One round with its derived data, told by facts as the server would. */
export function told(texts: readonly string[], settings: Partial<WordsSettings> = {}) {
  const data = emptyWords()
  const derived = words.derive('de')
  const journal = createJournal()
  const round: Round = {
    settings: words.settings.parse(settings),
    language: 'de',
    phase: 'open',
    revealed: true,
    number: 1,
    data,
    earlier: [],
    authorOf: () => undefined,
  }
  let at = 0
  /** One commit, so long (ms) after the last. */
  const tell = (fact: Fact, after = 1) => {
    at += after
    words.apply(data, fact, { by: `p${at}`, at, seq: at }, journal)
    derived.note(data, fact)
    derived.settle(round.settings)
  }
  const decide = (type: string, command: object): Decision<Fact> => {
    const rule = words.commands[type]
    if (!rule) throw new Error(type)
    return rule.decide(
      round,
      { activityId: 'a', ...command },
      {
        role: 'moderator',
        by: 'm',
        now: at,
        carried: () => undefined,
        rated: () => undefined,
      },
    )
  }
  /** Does the step and returns the facts that take it back. */
  const act = (type: string, command: object): readonly Fact[] => {
    const decision = decide(type, command)
    if (!decision.ok) throw new Error(decision.error.code)
    for (const fact of decision.events) tell(fact)
    return decision.undo ?? []
  }
  for (const [i, text] of texts.entries()) tell({ type: 'v1.answerSubmitted', answer: `a${i}`, text })
  const shown = () => derived.all().map(({ text, count }) => `${text} ${count}`)
  const carried = () => words.carry(round)
  return { round, derived, tell, decide, act, shown, carried }
}
