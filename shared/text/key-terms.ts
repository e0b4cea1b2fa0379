import { ENGLISH_STOPWORDS, GERMAN_STOPWORDS } from './data/stopwords.ts'
import { foldTokens, surfaceTokens } from './fold.ts'
import type { Language, Mention } from './language.ts'
import { lemma } from './lemma.ts'

/** A long answer counts for at most this many terms. */
const TERMS_PER_ANSWER = 3

interface Candidate extends Mention {
  readonly weight: number
  readonly order: number
}

/** The words that carry a long answer: no function words, German nouns first, longer words first; in order of writing. */
export function keyTerms(cleaned: string, language: Language): readonly Mention[] {
  const stopwords = language === 'de' ? GERMAN_STOPWORDS : ENGLISH_STOPWORDS
  const found = new Map<string, Candidate>()
  surfaceTokens(cleaned).forEach((surface, order) => {
    const spelling = foldTokens(surface)[0]
    if (spelling === undefined || spelling.length < 3 || stopwords.has(spelling) || !/\p{L}/u.test(spelling))
      return
    const key = lemma(spelling, language, true)
    if (!found.has(key))
      found.set(key, { surface, spelling, lemma: key, weight: weigh(surface, language), order })
  })
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, TERMS_PER_ANSWER)
    .sort((a, b) => a.order - b.order)
    .map(({ surface, spelling, lemma: key }) => ({ surface, spelling, lemma: key }))
}

function weigh(surface: string, language: Language): number {
  const noun = language === 'de' && /^\p{Lu}/u.test(surface) ? 10 : 0
  return noun + Math.min(surface.length, 14)
}
