import type { Fact } from '../activities/kind.ts'
import { flagged } from '../text/flags.ts'
import { touchedAnswer } from './facts.ts'
import type { Answer, Answers } from './state.ts'

/** Texts whose flags are remembered: a hall says the same things many times. */
const FLAGS_KEPT = 5_000

/** What is derived from answers of any kind: the approval queue and the flags of what moderators look at. */
export interface AnswersDerived {
  note(data: Answers, fact: Fact): void
  /** Answers that wait for approval, longest first. */
  queue(): Iterable<string>
  /** Answers that the moderator pinned, in that order. */
  pinned(): Iterable<string>
  /** Words that may offend; computed when looked at. They only mark, nothing is dropped. */
  flagsOf(answer: Answer, ownWords: readonly string[]): readonly string[]
}

export function deriveAnswers(): AnswersDerived {
  const waiting = new Set<string>()
  const pinned = new Set<string>()
  const flags = new Map<string, readonly string[]>()
  let flaggedWith: readonly string[] = []

  return {
    note(data, fact) {
      const answer = touchedAnswer(data, fact)
      if (answer?.state === 'pending') waiting.add(answer.id)
      else if (answer) waiting.delete(answer.id)
      if (answer?.pinned) pinned.add(answer.id)
      else if (answer) pinned.delete(answer.id)
    },
    queue: () => waiting,
    pinned: () => pinned,
    flagsOf(answer, ownWords) {
      if (ownWords !== flaggedWith || flags.size > FLAGS_KEPT) {
        flags.clear()
        flaggedWith = ownWords
      }
      const known = flags.get(answer.text)
      if (known) return known
      const words = flagged(answer.text, ownWords)
      flags.set(answer.text, words)
      return words
    },
  }
}
