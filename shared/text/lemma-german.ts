import { GERMAN_STOPWORDS } from './data/stopwords.ts'
import { germanLexicon } from './german-lexicon.ts'
import { reformedSpelling } from './spelling-german.ts'

const ADJECTIVE_ENDING =
  /(?:lich|ig|isch|bar|sam|haft|los|voll|reich|frei|arm|iv|ell|oes|aer|end|iert|abel|ibel|gerecht|maessig|faehig|wuerdig|artig)(?=(?:e[mnrs]?)$)/
const FEMININE_PLURAL = /(?:ung|heit|keit|schaft|ion|taet|ik|enz|anz|ur|ei)en$/
/** Before any last word of a compound is looked for: "Kreuzungen" are no "Zungen". */
const CERTAIN_PLURAL = /..(?:ung|heit|keit|schaft|ion|taet)en$/
/** Before "-rinnen" is taken for channels: "Lehrerinnen", "Ärztinnen". */
const FEMALE_PLURAL = /(?:...er|ist|ent|ant|eur|or|og|at|oeg|aerzt|koech|kund|freund)innen$/
/** "Vorsitzende", "Studierender": no compounds of "Ende"; but "Wände", "Verbände" are plurals. */
const PARTICIPLE = /..(?<!a)end(?:e[mnrs]?)$/
/** With or without a separable prefix. */
const WEAK_PARTICIPLE = /^((?:[a-z]{2,8})?ge([a-z]{3,})t)e[mnrs]?$/
const ADVERB_IN_S =
  /(?:wegs|waerts|seits|falls|teils|mals|tags|nachts|abends|morgens|mittags|rechts|links|nichts|stets|stens|uebrigens|bereits|besonders)$/
const UNKNOWN_ADJECTIVE = /.{3}(?<!ung|heit|keit|schaft|ion|taet|ier|ell|eur)e[mnrs]?$/
/** Shorter tails of a compound are too often chance ("Ort" in "Antwort"). */
const SHORTEST_HEAD = 4
const SHORTEST_FRONT = 2
const LONGEST_HEAD = 24

/**
 * Dictionary form, or a string that stands for it, of one folded German word: only inflection is undone (number, case,
 * endings of adjectives), never derivation, so "Lehrer" and "Lehre", "schön" and "schon" stay apart. Words before the last
 * of a phrase lose only endings of adjectives ("gutes Klima", but "Kosten Kontrolle").
 */
export function lemmaGerman(folded: string, last: boolean): string {
  const word = reformedSpelling(folded)
  const { lemmaOf, nounOf, adjectives } = germanLexicon()
  const headOf = (form: string): string | undefined => nounOf.get(form) ?? lemmaOf.get(form)
  const known = lemmaOf.get(word)
  if (!last)
    return known === undefined ? adjectiveBefore(word) : adjectives.has(known) ? known : adjectiveStem(word)
  if (known !== undefined) return known
  if (CERTAIN_PLURAL.test(word)) return word.slice(0, -2)
  if (FEMALE_PLURAL.test(word)) return word.slice(0, -3)
  if (PARTICIPLE.test(word)) return adjectiveStem(word)
  for (
    let start = Math.max(SHORTEST_FRONT, word.length - LONGEST_HEAD);
    word.length - start >= SHORTEST_HEAD;
    start++
  ) {
    const head = headOf(word.slice(start))
    if (head === undefined) continue
    // "Arbeitsorte" are places of work, not sorts; where it is a sort, all its forms are cut alike
    const afterS =
      word.charAt(start) === 's' && word.length - start > SHORTEST_HEAD
        ? headOf(word.slice(start + 1))
        : undefined
    return afterS === undefined ? word.slice(0, start) + head : `${word.slice(0, start)}s${afterS}`
  }
  const stem = participleStem(word) ?? adjectiveStem(word)
  if (stem !== word) return stem
  const noun = unknownNoun(word, headOf)
  return GERMAN_STOPWORDS.has(noun) ? word : noun
}

/** "Vorgesetzter", "gefördertes": the participle of a known weak verb loses the endings of adjectives; "Gestalter" is none. */
function participleStem(word: string): string | undefined {
  const [, participle = '', stem = ''] = WEAK_PARTICIPLE.exec(word) ?? []
  const { verbs } = germanLexicon()
  return verbs.has(`${stem}en`) || verbs.has(`${stem.replace(/e$/, '')}en`) || verbs.has(`${stem}n`)
    ? participle
    : undefined
}

function adjectiveStem(word: string): string {
  const found = word.length > 5 && endsLikeAdjective(word) ? ADJECTIVE_ENDING.exec(word) : null
  return found === null ? word : word.slice(0, found.index + found[0].length)
}

/** -e, -em, -en, -er, -es: told by the letters, for it is asked of every word. */
export function endsLikeAdjective(word: string): boolean {
  if (word.endsWith('e')) return true
  return word.at(-2) === 'e' && 'mnrs'.includes(word.at(-1) ?? '-')
}

/** Of a phrase, an unknown word before the last that ends like an adjective ("faire", "flache"). */
function adjectiveBefore(word: string): string {
  const stem = adjectiveStem(word)
  if (stem !== word || !endsLikeAdjective(word) || !UNKNOWN_ADJECTIVE.test(word)) return stem
  return word.endsWith('e') ? word.slice(0, -1) : word.slice(0, -2)
}

/** By endings alone; a wrong cut only matters when two words meet in it. */
function unknownNoun(word: string, headOf: (form: string) => string | undefined): string {
  if (word.length < 5) return word
  if (/.{3}innen$/.test(word)) return word.slice(0, -3)
  if (FEMININE_PLURAL.test(word)) return word.slice(0, -2)
  if (/ien?$/.test(word)) return word.replace(/n$/, '')
  if (word.endsWith('ismen')) return `${word.slice(0, -2)}us`
  if (/nissen?$/.test(word)) return word.replace(/sen?$/, '')
  if (/tuemern?$/.test(word)) return word.replace(/tuemern?$/, 'tum')
  if (/[^e]e[lr]n$/.test(word)) return word.slice(0, -1)
  const singular = word.endsWith('s') ? withoutS(word) : word
  const known = singular === word ? undefined : headOf(singular)
  if (known !== undefined) return known
  return singular.length < 6 ? singular : singular.replace(/en?$/, '')
}

function withoutS(word: string): string {
  if (/(?:[sxzuioa]|i[ck])s$/.test(word) || ADVERB_IN_S.test(word)) return word
  return /(?:sh|ch)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
