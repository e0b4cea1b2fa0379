import { type AnswersDerived, deriveAnswers } from '../../answers/derived.ts'
import { touchedAnswer } from '../../answers/facts.ts'
import type { Answer, Answers } from '../../answers/state.ts'
import { type CloudLayout, type CloudTerm, type Frame, layout } from '../../cloud/layout.ts'
import { measure } from '../../cloud/measure.ts'
import type { Language } from '../../roles.ts'
import { createTermIndex, type TermCount, type TermIndex } from '../../text/term-index.ts'
import type { Derived } from '../kind.ts'

/** The cloud's own coordinates: the stage scales them. 16:9 less the prompt above and the foot below. */
export const CLOUD_FRAME: Frame = { width: 1600, height: 720 }

/** Words in the picture; the table and the export hold more. */
export const CLOUD_WORDS = 150

/** Words in any view. */
export const TOP_WORDS = 300

/** How much an index must have changed, as a share of all its changes, before its picture becomes the next one's ground. */
const GENERATION = 0.02

export interface WordsDerived extends Derived<Answers>, AnswersDerived {
  readonly index: TermIndex
  /** Heaviest first, at most `TOP_WORDS`. */
  top(): readonly TermCount[]
  /** Places for the first `CLOUD_WORDS` of `top`. */
  cloud(): CloudLayout
}

/**
 * The picture must be the same on every server and after every restart, so it may depend on the log alone, not on
 * when somebody looked. A chain of ground layouts is computed at points that the log fixes (after the commit in
 * which 2 % of all changes so far are new: some hundred times in 100,000 answers); what is shown now is one step
 * from the newest ground.
 */
export function deriveWords(language: Language): WordsDerived {
  const index = createTermIndex(language)
  const answers = deriveAnswers()
  let changes = 0
  let nextGeneration = 1
  let ground: CloudLayout | undefined
  let shown: { readonly top: readonly TermCount[]; readonly cloud: CloudLayout } | undefined

  function look() {
    if (!shown) {
      const top = index.top(TOP_WORDS)
      shown = { top, cloud: layout(ground, top.slice(0, CLOUD_WORDS).map(cloudTerm), CLOUD_FRAME) }
    }
    return shown
  }

  /** A merged answer counts for the words of the one it was merged into. */
  function count(data: Answers, answer: Answer): void {
    const said = answer.state === 'merged' ? data.byId.get(answer.into ?? '') : answer
    index.set(answer.id, said?.state === 'shown' ? said.text : undefined)
  }

  return {
    index,
    queue: answers.queue,
    pinned: answers.pinned,
    flagsOf: answers.flagsOf,
    note(data, fact) {
      answers.note(data, fact)
      const answer = touchedAnswer(data, fact)
      if (!answer) return
      count(data, answer)
      for (const id of answer.copies) {
        const copy = data.byId.get(id)
        if (copy) count(data, copy)
      }
      changes++
      shown = undefined
    },
    settle() {
      if (changes < nextGeneration) return
      ground = look().cloud
      nextGeneration = changes + Math.max(1, Math.ceil(changes * GENERATION))
    },
    top: () => look().top,
    cloud: () => look().cloud,
  }
}

function cloudTerm(term: TermCount): CloudTerm {
  return { key: term.key, weight: term.count, ...measure(term.text) }
}
