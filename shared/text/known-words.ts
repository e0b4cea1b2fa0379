import { GERMAN_NEIGHBOURS } from './data/german-neighbours.ts'
import { COMPOUND_PREFIXES } from './data/german-words.ts'
import { GERMAN_STOPWORDS } from './data/stopwords.ts'
import { englishLexicon } from './english-lexicon.ts'
import { FIELD_LISTS } from './fields.ts'
import { foldWord } from './fold.ts'
import { germanLexicon } from './german-lexicon.ts'
import { isGermanVerbForm } from './german-verbs.ts'
import { stemGerman } from './stem-german.ts'

interface Known {
  readonly german: ReadonlySet<string>
  readonly english: ReadonlySet<string>
}

const VERB_PREFIX =
  /^(?:ge|be|ver|er|ent|emp|zer|miss|unter|ueber|wider|wieder|durch|um|ab|an|auf|aus|ein|mit|vor|zu|bei|nach|hin|her|weg|zurueck|zusammen|un|teil)/
/** "aufgebaut", "anzurufen". */
const WITHIN_PREFIX = /^(?:ge|zu)(?=.{3})/
/** "aktivieren", "modernisiert" from "aktiv", "modern". */
const IEREN = /(?:is)?ier(?:e|st|t|en|te|ten|ung|ungen|end|t?e[mnrs]|ende[mnrs]?|bar)$/
const DERIVED =
  /(?:ungen|ung|ern?|erin|erinnen|lich|bar|sam|haft|los|keit|heit|igkeit|schaft|tum|nis|ig|isch|ing|end|et|t|te|ten|st|e|en|n|s|es|em)$/

/** Endings of English word forms, and what the base has in their place. */
const ENGLISH_FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ier', ['y']],
  ['est', ['', 'e']],
  ['ly', ['', 'e']],
  ['ily', ['y']],
  ['ness', ['']],
  ['iness', ['y']],
  ['ful', ['']],
  ['less', ['']],
]

let known: Known | undefined

function knownStems(): Known {
  known ??= collect()
  return known
}

function collect(): Known {
  const { nouns, adjectives, verbs, lemmaOf } = germanLexicon()
  const words = (list: string): string[] => list.split(/[\s:]+/).filter((word) => word !== '')
  const german = new Set<string>([...lemmaOf.keys(), ...GERMAN_STOPWORDS])
  for (const word of [...FIELD_LISTS.de.flatMap(words), ...words(COMPOUND_PREFIXES)])
    german.add(foldWord(word))
  for (const word of words(GERMAN_NEIGHBOURS)) german.add(foldWord(word))
  for (const word of [...nouns, ...adjectives, ...verbs, ...words(GERMAN_NEIGHBOURS).map(foldWord)])
    german.add(stemGerman(word))
  const english = new Set<string>(englishLexicon())
  for (const list of FIELD_LISTS.en) for (const word of words(list)) english.add(word)
  return { german, english }
}

/**
 * Whether a folded word is a good German or English word as far as the bundled lists tell: itself, by its stem, or derived
 * from one ("bewirken" from "wirken"). A word that is not known may still be good: a name, a term of art.
 */
export function isKnownWord(word: string): boolean {
  const { german, english } = knownStems()
  if (german.has(word) || german.has(stemGerman(word)) || isEnglish(word, english)) return true
  const base = word.replace(VERB_PREFIX, '')
  const forms = [word, base, base.replace(WITHIN_PREFIX, '')]
  return (
    forms.some(isGermanVerbForm) ||
    german.has(word.replace(IEREN, '')) ||
    forms.some((form) => form.length >= 4 && hasKnownBase(form, german))
  )
}

/** Only endings that make a form of the same word: a bolder stem would take "definately" for a form of "define". */
function isEnglish(word: string, english: ReadonlySet<string>): boolean {
  if (english.has(word)) return true
  for (const [ending, bases] of ENGLISH_FORMS)
    if (word.endsWith(ending)) {
      const rest = word.slice(0, -ending.length)
      if (bases.some((base) => english.has(rest + base) && !keepsY(rest, ending))) return true
      if (rest.length > 3 && rest.at(-1) === rest.at(-2) && english.has(rest.slice(0, -1))) return true
    }
  return false
}

/** "companys", "happyness": after a consonant, y becomes i before all endings but -ing. */
function keepsY(rest: string, ending: string): boolean {
  return ending !== 'ing' && /[^aeiou]y$/.test(rest)
}

function hasKnownBase(form: string, german: ReadonlySet<string>): boolean {
  if (german.has(form)) return true
  const root = form.replace(DERIVED, (ending, at: number) => (ending === form.charAt(at - 1) ? ending : ''))
  return (
    root.length >= 4 &&
    (german.has(root) || german.has(`${root}en`) || german.has(`${root}n`) || german.has(`${root}e`))
  )
}
