import { type AnswersDerived, deriveAnswers } from '../../answers/derived.ts'
import { touchedAnswer } from '../../answers/facts.ts'
import type { Frame } from '../../cloud/layout.ts'
import type { Language } from '../../roles.ts'
import { createTermIndex, type TermCount, type TermIndex, type TermRule } from '../../text/term-index.ts'
import type { Derived } from '../kind.ts'
import { drawPicture, mayEnter, type Picture, standsAt } from './picture.ts'
import { saidBy } from './said.ts'
import { cloudWordsOf, TOP_WORDS, type WordsSettings } from './settings.ts'
import { isTermFact, type Words } from './terms.ts'

/** The cloud's own coordinates: the stage scales them. 16:9 less the prompt above and the foot below. */
export const CLOUD_FRAME: Frame = { width: 1600, height: 720 }

/** A picture is drawn anew at the latest when so much has changed, as a share of all changes so far: typos join neighbours unseen. */
const GENERATION = 0.02

export interface WordsDerived extends Derived<Words>, Omit<AnswersDerived, 'note'> {
  /** Heaviest first, at most `TOP_WORDS`. */
  top(): readonly TermCount[]
  /** Heaviest first. */
  all(): readonly TermCount[]
  /** How many there are. */
  terms(): number
  /** Null answers ("-", "keine"), counted apart; undefined where there are none. */
  blanks(): TermCount | undefined
  /** Places for as many of `top` as the settings say. */
  cloud(settings: WordsSettings): Picture
}

/**
 * The picture must be the same on every server and after every restart, so it may depend on the log alone, not on
 * when somebody looked. Each is drawn from the one before, where screens are told, at points that the log fixes; between
 * them everybody sees the last one, so no word is ever shown that the next picture does not know. Where nothing in it
 * would change, none is drawn: a long log has far more points than pictures. Where `held` says that the clock has told
 * what no commit tells yet, it is drawn as the next commit will find it.
 */
export function deriveWords(language: Language, held: () => boolean = () => false): WordsDerived {
  const index = createTermIndex(language)
  const answers = deriveAnswers()
  let waiting: (Said | Ruled | Settled)[] = []
  let next = 0
  /** The number of words at the last `settle`, while nothing was noted since. */
  let settled: number | undefined
  let changes = 0
  let nextGeneration = 1
  let picture: Picture | undefined
  /** Whether the next picture may be another than the last. */
  let moved = true
  /** How much more often a word of the picture was said since. */
  let grown = new Map<string, number>()
  let drawn: { readonly words: number; readonly picture: Picture } | undefined

  function draw(words: number): Picture {
    if (drawn?.words !== words)
      drawn = { words, picture: drawPicture(picture, index.top(TOP_WORDS), words, CLOUD_FRAME) }
    return drawn.picture
  }

  const isDue = (words: number): boolean => moved || words !== picture?.words || changes >= nextGeneration

  function count({ id, text, changed }: Said): void {
    moved ||= index.termsOf(id).length > 0
    index.set(id, text)
    moved ||= index.termsOf(id).some(enters)
    drawn = undefined
    if (changed) changes++
  }

  /** Whether a word that was said once more is new in the picture, or another size. */
  function enters({ key, count }: { readonly key: string; readonly count: number }): boolean {
    if (!picture?.placements.has(key)) return mayEnter(picture, count)
    const more = (grown.get(key) ?? 0) + 1
    grown.set(key, more)
    return !standsAt(picture, key, more)
  }

  function rule(rules: readonly TermRule[]): void {
    index.setRules(rules)
    moved = true
    drawn = undefined
    changes++
  }

  function settle({ words }: Settled): void {
    if (!isDue(words)) return
    picture = draw(words)
    grown = new Map()
    moved = false
    nextGeneration = changes + Math.max(1, Math.ceil(changes * GENERATION))
  }

  function work(): boolean {
    for (let each = waiting[next]; each !== undefined; each = waiting[next]) {
      next++
      if ('words' in each) {
        settle(each)
        break
      }
      if ('rules' in each) rule(each.rules)
      else count(each)
    }
    if (next < waiting.length) return true
    waiting = []
    next = 0
    return false
  }

  function current(): TermIndex {
    while (work());
    return index
  }

  function queue(said: Said | Ruled): void {
    settled = undefined
    waiting.push(said)
  }

  return {
    queue: answers.queue,
    pinned: answers.pinned,
    flagsOf: answers.flagsOf,
    note(data, fact) {
      if (isTermFact(fact)) return queue({ rules: data.rules })
      answers.note(data, fact)
      const answer = touchedAnswer(data, fact)
      if (!answer) return
      queue({ id: answer.id, text: saidBy(answer, data), changed: true })
      for (const id of answer.copies) {
        const copy = data.byId.get(id)
        if (copy) queue({ id, text: saidBy(copy, data), changed: false })
      }
    },
    settle(settings) {
      const words = cloudWordsOf(settings as WordsSettings)
      if (words === settled) return
      settled = words
      waiting.push({ words })
    },
    work,
    top: () => current().top(TOP_WORDS),
    cloud(settings) {
      current()
      const words = cloudWordsOf(settings)
      return held() || !isDue(words)
        ? (picture ?? drawPicture(undefined, [], words, CLOUD_FRAME))
        : draw(words)
    },
    all: () => current().top(Number.POSITIVE_INFINITY),
    terms: () => current().totals().terms,
    blanks: () => current().blanks(),
  }
}

/** What counts for an answer as of one fact; taken down at once, for the answer may change before it is counted. */
interface Said {
  readonly id: string
  readonly text: string | undefined
  /** One of the changes that generations count. */
  readonly changed: boolean
}

/** Screens are told, of so many words in the cloud. */
interface Settled {
  readonly words: number
}

/** The moderator's rules as of one fact. */
interface Ruled {
  readonly rules: readonly TermRule[]
}
