import { AFTER_A_HEAD, ARTICLES, DETERMINERS } from './data/stopwords.ts'
import { foldTokens } from './fold.ts'
import { keyTerms } from './key-terms.ts'
import type { Language, Mention } from './language.ts'
import { lemma } from './lemma.ts'
import { cleanText, joinKey } from './normalise.ts'
import { isNullAnswer } from './null-answers.ts'

/** Key of the term of all null answers; no other term has an empty key. */
export const NULL_TERM = ''

/** Up to this many words an answer is one phrase; a longer one gives its key terms. */
const PHRASE_WORDS = 4

/** The mentions of an answer; undefined for a null answer ("-", "keine", "k. A.", "weiß nicht"). Linear. */
export function analyse(text: string, language: Language): readonly Mention[] | undefined {
  const surface = cleanText(text)
  const tokens = foldTokens(surface)
  const spelling = joinKey(tokens)
  if (isNullAnswer(spelling)) return undefined
  const content = withoutArticle(tokens, language)
  if (content.length <= PHRASE_WORDS) return [phrase(surface, content, language)]
  const mentions = keyTerms(surface, language)
  return mentions.length > 0 ? mentions : [phrase(surface, content, language)]
}

/** A null answer as the mention of the null term. Linear. */
export function nullMention(text: string): Mention {
  const surface = cleanText(text)
  return { surface, spelling: joinKey(foldTokens(surface)), lemma: NULL_TERM }
}

function phrase(surface: string, tokens: readonly string[], language: Language): Mention {
  const kept = tokens.filter((token, i) => i === tokens.length - 1 || !DETERMINERS[language].has(token))
  const isHead = (i: number): boolean =>
    i === kept.length - 1 || AFTER_A_HEAD[language].has(kept[i + 1] ?? '')
  const lemmas = kept.map((token, i) => lemma(token, language, isHead(i)))
  return { surface, spelling: joinKey(tokens), lemma: joinKey(lemmas) }
}

function withoutArticle(tokens: readonly string[], language: Language): readonly string[] {
  return tokens.length > 1 && ARTICLES[language].has(tokens[0] ?? '') ? tokens.slice(1) : tokens
}
