import type { Language } from '#shared/text/language.ts'
import { createTermIndex } from '#shared/text/term-index.ts'
import { type Row, readTable, seeded, shuffled } from './text-data.ts'
import { hardNegatives, typoOf, variantsOf } from './text-variants.ts'

/** Two texts, how often each was written, and whether they are the same answer. */
export interface Pair {
  readonly kind: string
  readonly language: Language
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly timesA: number
}

export interface MergeScores {
  readonly precision: number
  readonly recall: number
  readonly pairs: number
  /** Share of right decisions for each kind of pair. */
  readonly kinds: ReadonlyMap<string, { readonly right: number; readonly all: number }>
  readonly wrong: readonly Pair[]
}

const TYPO_CONTEXT = 8
const WORDS_FOR_VARIANTS = 400

/** Whether the index shows both texts as one term. */
export function merged({ a, b, language, timesA }: Pair): boolean {
  const index = createTermIndex(language)
  for (let i = 0; i < timesA; i++) index.set(`a${i}`, a)
  index.set('b', b)
  return index.top(3).length === 1
}

/** Precision and recall of merging on pairs made from the real words of `folder`; undefined without the data. */
export function mergeScores(folder: string): MergeScores | undefined {
  const pairs = pairsFrom(folder)
  if (pairs === undefined) return undefined
  const kinds = new Map<string, { right: number; all: number }>()
  const wrong: Pair[] = []
  let [hits, falseMerges, positives] = [0, 0, 0]
  for (const pair of pairs) {
    const found = merged(pair)
    const tally = kinds.get(pair.kind) ?? { right: 0, all: 0 }
    kinds.set(pair.kind, { right: tally.right + (found === pair.same ? 1 : 0), all: tally.all + 1 })
    if (pair.same) positives++
    if (found && pair.same) hits++
    if (found && !pair.same) falseMerges++
    if (found !== pair.same) wrong.push(pair)
  }
  return {
    precision: hits / (hits + falseMerges),
    recall: hits / positives,
    pairs: pairs.length,
    kinds,
    wrong,
  }
}

function pairsFrom(folder: string): Pair[] | undefined {
  const ideas = readTable(folder, 'klimarat-ideen-3themen/ideen.csv')
  const answers = readTable(folder, 'protoqa-answers/answers.csv')
  const compounds = readTable(folder, 'compounds-jwordsplitter/hand_made_splits.tsv')
  if (ideas === undefined || answers === undefined || compounds === undefined) return undefined
  const random = seeded(7)
  const german = frequencies(ideas, 'text')
  const nouns = [...german.keys()].filter(
    (word) => /^\p{Lu}\p{Ll}{4,}$/u.test(word) && (german.get(word) ?? 0) > 1 && !/^kein/i.test(word),
  )
  const chosen = shuffled(nouns, random).slice(0, WORDS_FOR_VARIANTS)
  const english = shuffled(
    answers.map((row) => row['answer'] ?? ''),
    random,
  ).slice(0, WORDS_FOR_VARIANTS)
  return [
    ...chosen.flatMap((word) => variantsOf(word, 'de')),
    ...english
      .filter((text) => /^[a-z]{4,}( [a-z]+){0,3}$/.test(text))
      .flatMap((text) => variantsOf(text, 'en')),
    ...chosen.filter((word) => word.length >= 7).map((word): Pair => typo(word, 'de', random)),
    ...english.filter((word) => /^[a-z]{7,}$/.test(word)).map((word): Pair => typo(word, 'en', random)),
    ...inflectedCompounds(compounds),
    ...pluralsIn(german),
    ...englishPlurals(answers),
    ...lookalikes(german),
    ...hardNegatives(),
  ]
}

function typo(word: string, language: Language, random: () => number): Pair {
  return {
    kind: `typo ${language}`,
    language,
    a: word,
    b: typoOf(word, random),
    same: true,
    timesA: TYPO_CONTEXT,
  }
}

/** "Überwachungsturm" and "Überwachungstürmen": equal in all parts but the ending of the last. */
function inflectedCompounds(rows: readonly Row[]): Pair[] {
  const families = new Map<string, string[]>()
  for (const row of rows) {
    const parts = (row['parts'] ?? '').split('|')
    const family = [
      ...parts.slice(0, -1),
      (parts.at(-1) ?? '').normalize('NFD').replace(/\p{M}/gu, '').slice(0, 4),
    ].join('|')
    families.set(family, [...(families.get(family) ?? []), row['word'] ?? ''])
  }
  return [...families.values()].flatMap(([first = '', ...rest]) =>
    rest.map(
      (b): Pair => ({ kind: 'inflected compound', language: 'de', a: first, b, same: true, timesA: 1 }),
    ),
  )
}

function pluralsIn(words: ReadonlyMap<string, number>): Pair[] {
  return [...words.keys()]
    .filter((word) => /^\p{Lu}\p{Ll}+(?:ung|heit|keit|ion|tät|schaft)$/u.test(word) && words.has(`${word}en`))
    .map((a): Pair => ({ kind: 'plural de', language: 'de', a, b: `${a}en`, same: true, timesA: 1 }))
}

function englishPlurals(rows: readonly Row[]): Pair[] {
  const cluster = new Map(rows.map((row) => [`${row['question']} ${row['answer']}`, row['gold_cluster']]))
  return rows
    .filter(
      (row) =>
        row['gold_cluster'] !== '' &&
        cluster.get(`${row['question']} ${row['answer']}s`) === row['gold_cluster'],
    )
    .map(
      ({ answer = '' }): Pair => ({
        kind: 'plural en',
        language: 'en',
        a: answer,
        b: `${answer}s`,
        same: true,
        timesA: 1,
      }),
    )
}

/**
 * Real words of the corpus that differ in one letter before the ending (and not just in dots, which often are a plural): a
 * typo correction must leave them alone.
 */
function lookalikes(words: ReadonlyMap<string, number>): Pair[] {
  const common = [...words]
    .filter(([word, count]) => count >= 4 && /^\p{L}{5,}$/u.test(word) && !/^kein/i.test(word))
    .map(([word]) => word)
  const byGap = new Map<string, string[]>()
  for (const word of new Set(common.map((each) => each.toLowerCase())))
    for (let i = 0; i < word.length - 2; i++) {
      const gap = `${word.slice(0, i)}_${word.slice(i + 1)}`
      byGap.set(gap, [...(byGap.get(gap) ?? []), word])
    }
  return [...byGap.values()].flatMap(([a = '', ...others]) =>
    others
      .filter((b) => bare(a) !== bare(b))
      .map((b): Pair => ({ kind: 'look-alike', language: 'de', a, b, same: false, timesA: TYPO_CONTEXT })),
  )
}

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

function frequencies(rows: readonly Row[], column: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const word of (row[column] ?? '').match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
