import { ENGLISH_NEIGHBOURS } from './data/english-neighbours.ts'
import { ENGLISH_WORDS } from './data/english-words.ts'
import { ENGLISH_STOPWORDS } from './data/stopwords.ts'

let lexicon: ReadonlySet<string> | undefined

/** Common English words, base forms; built at first use, the same for ever after. */
export function englishLexicon(): ReadonlySet<string> {
  lexicon ??= new Set([
    ...ENGLISH_STOPWORDS,
    ...ENGLISH_WORDS.trim().split(/\s+/),
    ...ENGLISH_NEIGHBOURS.trim().split(/\s+/),
  ])
  return lexicon
}
