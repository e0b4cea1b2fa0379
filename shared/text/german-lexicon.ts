import * as nouns from './data/german-nouns.ts'
import { ADJECTIVES, VERBS } from './data/german-words.ts'
import { foldWord } from './fold.ts'

/** What is known of German words: every inflected form with its dictionary form, both folded. */
export interface GermanLexicon {
  readonly lemmaOf: ReadonlyMap<string, string>
  /** Forms that are a verb when they stand alone, but a noun at the end of a compound ("-teilen"). */
  readonly nounOf: ReadonlyMap<string, string>
  readonly nouns: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
}

type Inflect = (noun: string) => readonly string[]

const UMLAUT: Readonly<Record<string, string>> = { au: 'äu', a: 'ä', o: 'ö', u: 'ü' }
const LAST_VOWEL = /(au|[aou])(?=[^aeiouäöü]*(?:e[lnr])?$)/

function withUmlaut(noun: string): string {
  return noun.replace(LAST_VOWEL, (vowel) => UMLAUT[vowel] ?? vowel)
}

const genitive = (noun: string): string[] =>
  /[sßxz]$/.test(noun) ? [`${noun}es`] : [`${noun}s`, `${noun}es`]
const doubled = (noun: string): string => (/(?:nis|us|bis)$/.test(noun) ? `${noun}s` : noun)

const pluralEn: Inflect = (noun) => (/(?:e|[^iae]e[lr])$/.test(noun) ? [`${noun}n`] : [`${noun}en`])
const weak: Inflect = (noun) =>
  noun.endsWith('e') ? [`${noun}n`, noun.slice(0, -1)] : [`${noun}en`, `${noun}n`, ...genitive(noun)]
const pluralE: Inflect = (noun) => [`${doubled(noun)}e`, `${doubled(noun)}en`, ...genitive(noun)]
const umlautE: Inflect = (noun) => [`${withUmlaut(noun)}e`, `${withUmlaut(noun)}en`, ...genitive(noun)]
const pluralEr: Inflect = (noun) => [`${withUmlaut(noun)}er`, `${withUmlaut(noun)}ern`, ...genitive(noun)]
const same: Inflect = (noun) => [noun, withUmlaut(noun)].flatMap((form) => [form, `${form}n`, `${form}s`])
const pluralS: Inflect = (noun) => [`${noun}s`]
const adjective: Inflect = (word) => {
  const stem =
    word === 'hoch'
      ? 'hoh'
      : word.endsWith('e')
        ? word.slice(0, -1)
        : word.replace(/e(?=[lr]$)/, /eu?er$|el$/.test(word) ? '' : 'e')
  return ['e', 'em', 'en', 'er', 'es'].flatMap((ending) => [stem + ending, word + ending])
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')

/** Noun plurals beat verbs ("Fragen"), verbs beat rare forms of other nouns ("spielen" is not the dative of "Spiele"). */
function build(): GermanLexicon {
  const lemmaOf = new Map<string, string>()
  const nounOf = new Map<string, string>()
  const known = (list: string): Set<string> => new Set(words(list).map(foldWord))
  const lists = [
    nouns.NOUNS_EN,
    nouns.NOUNS_WEAK,
    nouns.NOUNS_E,
    nouns.NOUNS_UMLAUT_E,
    nouns.NOUNS_ER,
    nouns.NOUNS_SAME,
    nouns.NOUNS_S,
    nouns.NOUNS_ONLY,
  ]
  const allNouns = new Set(lists.flatMap((list) => [...known(list)]))
  const adjectives = known(ADJECTIVES)
  const verbs = known(VERBS)
  const note = (form: string, lemma: string): void => {
    const known = lemmaOf.get(form)
    if (known === undefined) lemmaOf.set(form, lemma)
    else if (verbs.has(known) && known !== lemma && !nounOf.has(form)) nounOf.set(form, lemma)
  }
  const inflectAll = (list: string, inflect: Inflect): void => {
    for (const word of words(list)) for (const form of inflect(word)) note(foldWord(form), foldWord(word))
  }
  for (const word of [...allNouns, ...adjectives]) note(word, word)
  const pairs = words(nouns.NOUNS_IRREGULAR)
  pairs.forEach((word, i) => {
    if (i % 2 === 1) note(foldWord(word), foldWord(pairs[i - 1] ?? word))
  })
  inflectAll(nouns.NOUNS_EN, pluralEn)
  inflectAll(nouns.NOUNS_WEAK, weak)
  inflectAll(nouns.NOUNS_ER, pluralEr)
  inflectAll(ADJECTIVES, adjective)
  for (const verb of verbs) note(verb, verb)
  inflectAll(nouns.NOUNS_UMLAUT_E, umlautE)
  inflectAll(nouns.NOUNS_E, pluralE)
  inflectAll(nouns.NOUNS_SAME, same)
  inflectAll(nouns.NOUNS_S, pluralS)
  return { lemmaOf, nounOf, nouns: allNouns, adjectives, verbs }
}

let lexicon: GermanLexicon | undefined

/** Built at first use (some ms), the same for ever after. */
export function germanLexicon(): GermanLexicon {
  lexicon ??= build()
  return lexicon
}
