import type { Language } from './language.ts'
import { lemmaEnglish } from './lemma-english.ts'
import { lemmaGerman } from './lemma-german.ts'

/** Undoes inflection of one folded word; words before the last of a phrase lose only endings of adjectives. */
export function lemma(word: string, language: Language, last: boolean): string {
  if (language === 'de') return lemmaGerman(word, last)
  return last ? lemmaEnglish(word) : word
}
