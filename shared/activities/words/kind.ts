import { collectAnswers } from '../../answers/carry.ts'
import { answerCommands } from '../../answers/commands.ts'
import { answerConceals, answerOwner, answerTouches, applyAnswerFact } from '../../answers/facts.ts'
import { rehearseAnswer } from '../../answers/rehearse.ts'
import {
  answerCounters,
  exportAnswers,
  moderatorAnswers,
  myAnswers,
  publicAnswerSettings,
} from '../../answers/views.ts'
import { cleanText } from '../../text/normalise.ts'
import type { TermCount } from '../../text/term-index.ts'
import type { ExportAnswer, Json, JsonObject, Kind, Tally } from '../kind.ts'
import { carryTerms } from './carry.ts'
import { deriveWords, type WordsDerived } from './derived.ts'
import { textIn } from './picture.ts'
import { sampleWords } from './samples.ts'
import { type WordsSettings, wordsSettings } from './settings.ts'
import {
  applyTermFact,
  byHand,
  emptyWords,
  isTermFact,
  termCommands,
  termTouches,
  type Words,
} from './terms.ts'

/** What a phone shows of the result; the stage shows the cloud. */
const PHONE_WORDS = 20

/** Short entries that grow into a word cloud. */
export const words: Kind<WordsSettings, Words, WordsDerived> = {
  name: 'words',
  settings: wordsSettings,
  commands: { ...answerCommands(cleanText), ...termCommands },
  create: emptyWords,
  apply: (data, fact, meta, journal) =>
    isTermFact(fact) ? applyTermFact(data, fact, journal) : applyAnswerFact(data, fact, meta, journal),
  touches: (fact) => (isTermFact(fact) ? termTouches(fact) : answerTouches(fact)),
  conceals: (fact) => !isTermFact(fact) && answerConceals(fact),
  owner: (data, fact) => (isTermFact(fact) ? undefined : answerOwner(data, fact)),
  rehearse: (round, me, chance) => rehearseAnswer(round, me, chance, sampleWords[round.language]),
  hasContributions: (data) => data.order.length > 0,
  publicSettings: publicAnswerSettings,
  derive: deriveWords,
  views: {
    stage: (round, derived) => ({
      ...answerCounters(round),
      ...(round.revealed && cloudView(derived, round.settings)),
    }),
    moderator: (round, derived) => ({
      ...moderatorAnswers(round, derived),
      terms: termList(derived, round.data),
      ...nullList(derived),
    }),
    participant: (round, derived) =>
      round.revealed && round.phase === 'closed' ? { ...answerCounters(round), top: topWords(derived) } : {},
    mine: myAnswers,
  },
  carry: carryTerms,
  collect: (round) => collectAnswers(round.data),
  result: (round, derived) => ({
    answers: markNull(exportAnswers(round), derived),
    tallies: derived.all().map((term) => tallyOf(term, round.data)),
    totals: {
      people: round.data.people,
      answers: round.data.counts.shown,
      terms: derived.terms(),
      noAnswer: derived.blanks()?.count ?? 0,
    },
  }),
}

/** Keyed by term, with a prefix so that no term can be mistaken for a property every object has. */
function cloudView(derived: WordsDerived, settings: WordsSettings): JsonObject {
  const picture = derived.cloud(settings)
  const { frame, placements } = picture
  const cloud: Record<string, JsonObject> = {}
  for (const term of derived.top()) {
    const place = placements.get(term.key)
    if (place) cloud[`.${term.key}`] = { text: textIn(picture, term), count: term.count, ...place }
  }
  const noAnswer = derived.blanks()?.count ?? 0
  return {
    frame: { width: frame.width, height: frame.height },
    cloud,
    terms: derived.terms(),
    ...(noAnswer > 0 && { noAnswer }),
  }
}

function topWords(derived: WordsDerived): Json[] {
  return derived
    .top()
    .slice(0, PHONE_WORDS)
    .map(({ text, count }) => ({ text, count }))
}

/** Where the number comes from: every form that was counted, and those that a moderator moved. */
function tallyOf(term: TermCount, { rules }: Words): Tally {
  const { key, text, count, variants } = term
  const moved = byHand(term, rules)
  return {
    option: key,
    text,
    count,
    ...(variants.length > 1 && {
      variants: variants.map((each) => `${each.text} (${each.count})`).join(', '),
    }),
    ...(moved.length > 0 && { byHand: moved.join(', ') }),
  }
}

/** What was counted apart, with its forms, commonest first. */
function nullList(derived: WordsDerived): JsonObject {
  const blanks = derived.blanks()
  return blanks
    ? { noAnswer: { count: blanks.count, variants: blanks.variants.map(({ text }) => text) } }
    : {}
}

/** Tells which contributions were null answers. */
function markNull(answers: readonly ExportAnswer[], derived: WordsDerived): ExportAnswer[] {
  const forms = new Set(derived.blanks()?.variants.map(({ text }) => text))
  return answers.map((answer) =>
    answer.state === 'shown' && forms.has(answer.text)
      ? { ...answer, extra: { ...answer.extra, noAnswer: true } }
      : answer,
  )
}

function termList(derived: WordsDerived, { rules }: Words): JsonObject {
  const terms: Record<string, JsonObject> = {}
  for (const term of derived.top()) {
    const { key, text, count, variants } = term
    const moved = byHand(term, rules)
    terms[`.${key}`] = {
      text,
      count,
      ...(variants.length > 1 && { variants: variants.map((each) => each.text) }),
      ...(moved.length > 0 && { byHand: moved }),
    }
  }
  return terms
}
