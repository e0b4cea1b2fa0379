import { ENGLISH_WORDS } from './data/english-words.ts'
import { ENGLISH_FIELDS } from './data/fields-english.ts'
import { GERMAN_FIELDS } from './data/fields-german.ts'
import { COMPOUND_PREFIXES } from './data/german-words.ts'
import { ENGLISH_STOPWORDS, GERMAN_STOPWORDS } from './data/stopwords.ts'
import { foldWord } from './fold.ts'
import { germanLexicon } from './german-lexicon.ts'
import { stemEnglish } from './stem-english.ts'
import { stemGerman } from './stem-german.ts'

interface Known {
  readonly german: ReadonlySet<string>
  readonly english: ReadonlySet<string>
}

const VERB_PREFIX =
  /^(?:abge|ange|aufge|ausge|einge|vorge|zuge|ge|be|ver|er|ent|emp|zer|miss|unter|ueber|wider|wieder|durch|um|ab|an|auf|aus|ein|mit|vor|zu|bei|nach|hin|her|weg|zurueck|zusammen|un|teil)/
const DERIVED =
  /(?:ungen|ung|ern?|erin|erinnen|lich|bar|sam|haft|los|keit|heit|igkeit|schaft|tum|nis|ig|isch|ing|end|et|t|te|ten|st|e|en|n|s|es|em)$/

let known: Known | undefined

function knownStems(): Known {
  known ??= collect()
  return known
}

function collect(): Known {
  const { nouns, adjectives, verbs, lemmaOf } = germanLexicon()
  const words = (list: string): string[] => list.split(/[\s:]+/).filter((word) => word !== '')
  const german = new Set<string>([...lemmaOf.keys(), ...GERMAN_STOPWORDS])
  for (const word of [...words(GERMAN_FIELDS), ...words(COMPOUND_PREFIXES)]) german.add(foldWord(word))
  for (const word of [...nouns, ...adjectives, ...verbs]) german.add(stemGerman(word))
  const english = new Set<string>(ENGLISH_STOPWORDS)
  for (const word of [...words(ENGLISH_WORDS), ...words(ENGLISH_FIELDS)])
    english.add(stemEnglish(foldWord(word)))
  return { german, english }
}

/**
 * Whether a folded word is a good German or English word as far as the bundled lists tell: itself, by its stem, or derived
 * from one ("bewirken" from "wirken"). A word that is not known may still be good: a name, a term of art.
 */
export function isKnownWord(word: string): boolean {
  const { german, english } = knownStems()
  if (german.has(word) || english.has(word) || german.has(stemGerman(word)) || english.has(stemEnglish(word)))
    return true
  const base = word.replace(VERB_PREFIX, '')
  return [word, base].some((form) => form.length >= 4 && hasKnownBase(form, german))
}

function hasKnownBase(form: string, german: ReadonlySet<string>): boolean {
  if (german.has(form)) return true
  const root = form.replace(DERIVED, '')
  return (
    root.length >= 4 &&
    (german.has(root) || german.has(`${root}en`) || german.has(`${root}n`) || german.has(`${root}e`))
  )
}
