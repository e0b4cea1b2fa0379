import { GERMAN_FIELDS } from './data/fields-german.ts'
import { COMPOUND_PREFIXES } from './data/german-words.ts'
import { foldWord } from './fold.ts'
import { germanLexicon } from './german-lexicon.ts'

/** Splits one folded German word ("klimaschutzprojekte") into its words ("klima", "schutz", "projekte"); [word] if it is none. */
export type CompoundSplitter = (word: string) => readonly string[]

/** Cost of a part by what it is; the cheapest way through the word wins, so few and known parts are preferred. */
const KNOWN = 1
const SHORT_PART = 0.8
const PREFIX = 1.2
const UNLINKED = 1
/** An unknown part costs this and so much a letter; less when it ends like a noun before another. */
const UNKNOWN = 1
const UNKNOWN_LETTER = 0.24
const UNKNOWN_LINKED = 0.7
const SHORTEST_UNKNOWN = 4
const SHORTEST_DEEP = 3
const LONGEST_PART = 24
const LONGEST_WORD = 80
/** After these endings a compound always has a linking s ("Verwaltungs-", "Einheits-"); without it they end the word. */
const ALWAYS_S =
  /(?:ung|heit|keit|schaft|ion|taet|ling|tum|leben|nehmen|fahren|wesen|gang|arbeit|trag|such|stand|geist)$/
const LINKED_UNKNOWN = /(?:ung|heit|keit|schaft|ion|taet|ling|tum|at|ent|um)s$/

/** No word starts like this: what is left over when a part was cut in the wrong place. */
const NO_START =
  /^(?:[^aeiouy]{4}|(?!bl|br|ch|cl|cr|dr|fl|fr|gl|gn|gr|kl|kn|kr|pf|ph|pl|pr|ps|qu|sc|sh|sk|sl|sm|sn|sp|st|sw|th|tr|ts|tw|wr|zw)[^aeiouy]{2})/
/** Endings, not words. */
const MERE_ENDING =
  /^(?:chen|lein|ungs?|ungen|lich\w*|isch\w*|eres|enes|enen|elle[nrs]?|keit\w*|heit\w*|iert\w*|ierung\w*|ismus|isten|ation\w*|ionen|ions)$/

interface Parts {
  readonly front: ReadonlyMap<string, number>
  readonly head: ReadonlyMap<string, number>
}

const LINK = /(?<=...)(?:es|en|[sen])$/

let bundled: Parts | undefined

function bundledParts(): Parts {
  bundled ??= collect()
  return bundled
}

function collect(): Parts {
  const { lemmaOf, nouns, adjectives, verbs } = germanLexicon()
  const front = new Map<string, number>()
  const head = new Map<string, number>()
  for (const form of lemmaOf.keys()) {
    if (form.length < 3) continue
    note(head, form, KNOWN)
    note(
      front,
      form,
      adjectives.has(lemmaOf.get(form) ?? '') && !adjectives.has(form) ? KNOWN + UNLINKED : KNOWN,
    )
  }
  for (const noun of nouns) for (const form of linked(noun)) note(front, form, KNOWN)
  for (const noun of nouns) if (ALWAYS_S.test(noun)) front.set(noun, KNOWN + UNLINKED)
  for (const verb of verbs) note(front, verb.replace(/(?<=e[lr])n$|en$/, ''), KNOWN)
  for (const word of GERMAN_FIELDS.split(/[\s:]+/).map(foldWord))
    if (word.length > 3 && !word.includes('-') && !head.has(word)) {
      note(head, word, KNOWN)
      for (const form of linked(word)) note(front, form, KNOWN)
    }
  for (const prefix of COMPOUND_PREFIXES.split(/\s+/))
    if (prefix !== '') note(front, foldWord(prefix), PREFIX)
  return { front, head }
}

/** A noun as it stands before another: with a linking s, or without its final e (Schul-, Sprach-). */
function linked(noun: string): string[] {
  const forms = [noun]
  if (!/[es]$/.test(noun)) forms.push(`${noun}s`)
  if (noun.endsWith('e') && noun.length > 3) forms.push(noun.slice(0, -1), `${noun}ns`)
  return forms
}

function note(parts: Map<string, number>, form: string, cost: number): void {
  const short = form.length === 3 ? SHORT_PART : form.length < 3 ? SHORT_PART / 2 : 0
  const before = parts.get(form)
  if (form.length >= 2 && (before === undefined || before > cost + short)) parts.set(form, cost + short)
}

/**
 * A splitter that knows the bundled words and the workshop's own (`ownWords`, folded; whatever people wrote as a word of its
 * own can be part of a longer one). Dynamic programming over the letters: O(length × longest part).
 */
export function createSplitter(ownWords: Iterable<string> = []): CompoundSplitter {
  return splitWith(knownCosts(ownWords))
}

/**
 * Like `createSplitter`, but also takes apart what is a word by itself ("hochhaus", "radweg") where all its parts are known:
 * for search, where one part too many does no harm.
 */
export function createDeepSplitter(ownWords: Iterable<string> = []): CompoundSplitter {
  const known = knownCosts(ownWords)
  const split = splitWith(known)
  const ofKnown: CostOf = (part, last, whole) =>
    whole || part.length < SHORTEST_DEEP ? Number.POSITIVE_INFINITY : known(part, last, whole)
  return (word) =>
    split(word).flatMap((part) => (part.length < 2 * SHORTEST_DEEP ? [part] : cheapest(part, ofKnown)))
}

/**
 * The parts of a folded compound, without what links them ("verkehrsmittel": "verkehr", "mittel"); undefined for what is none
 * or has a part that is no bundled word, so that two words with other parts are two good words.
 */
export function knownParts(word: string): readonly string[] | undefined {
  if (word.length < 2 * SHORTEST_DEEP || word.length > LONGEST_WORD) return undefined
  const known = knownCosts([])
  const { nouns } = germanLexicon()
  const parts = cheapest(word, (part, last, whole) =>
    whole || (part.length <= SHORTEST_DEEP && !nouns.has(part))
      ? Number.POSITIVE_INFINITY
      : known(part, last, whole),
  )
  if (parts.length < 2) return undefined
  return parts.map((part, i) => (i === parts.length - 1 ? part : part.replace(LINK, '')))
}

type KnownCost = (part: string, last: boolean, whole: boolean) => number

/** Cost of a part that is a word, or infinity. */
function knownCosts(ownWords: Iterable<string>): KnownCost {
  const { front, head } = bundledParts()
  const ownFront = new Map<string, number>()
  const ownHead = new Map<string, number>()
  for (const word of ownWords) {
    if (word.length < 4 || word.length > 14) continue
    note(ownHead, word, KNOWN)
    for (const form of linked(word)) note(ownFront, form, KNOWN)
  }
  return (part, last, whole) => {
    const known = (last ? head : front).get(part) ?? Number.POSITIVE_INFINITY
    const own = (whole ? undefined : (last ? ownHead : ownFront).get(part)) ?? Number.POSITIVE_INFINITY
    return last && !whole && MERE_ENDING.test(part) ? Number.POSITIVE_INFINITY : Math.min(known, own)
  }
}

function splitWith(known: KnownCost): CompoundSplitter {
  const costOf: CostOf = (part, last, whole, limit) => {
    const cost = known(part, last, whole)
    if (cost < Number.POSITIVE_INFINITY) return cost
    const letters = UNKNOWN_LETTER * part.length
    if (part.length < SHORTEST_UNKNOWN || UNKNOWN + letters * UNKNOWN_LINKED > limit)
      return Number.POSITIVE_INFINITY
    if (NO_START.test(part) || MERE_ENDING.test(part)) return Number.POSITIVE_INFINITY
    return UNKNOWN + letters * (!last && LINKED_UNKNOWN.test(part) ? UNKNOWN_LINKED : 1)
  }
  return (word) => (word.length < 6 || word.length > LONGEST_WORD ? [word] : cheapest(word, costOf))
}

/** Cost of a part, or infinity if it cannot be one for less than `limit`. */
type CostOf = (part: string, last: boolean, whole: boolean, limit: number) => number

function cheapest(word: string, costOf: CostOf): readonly string[] {
  const n = word.length
  const best = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY)
  const cutAt = new Array<number>(n + 1).fill(n)
  best[n] = 0
  for (let start = n - 2; start >= 0; start--) {
    for (let end = Math.min(n, start + LONGEST_PART); end >= start + 2; end--) {
      const rest = best[end] ?? 0
      const limit = (best[start] ?? 0) - rest
      if (limit <= 0 || rest === Number.POSITIVE_INFINITY) continue
      const cost = costOf(word.slice(start, end), end === n, end - start === n, limit)
      if (cost >= limit) continue
      best[start] = cost + rest
      cutAt[start] = end
    }
  }
  if (best[0] === Number.POSITIVE_INFINITY) return [word]
  const parts: string[] = []
  for (let at = 0; at < n; at = cutAt[at] ?? n) parts.push(word.slice(at, cutAt[at]))
  return parts
}
