import {
  INNOCENT,
  OFFENSIVE_ANYWHERE,
  OFFENSIVE_PHRASES,
  OFFENSIVE_START,
  OFFENSIVE_WORDS,
} from './data/offensive.ts'
import { asRead } from './lookalike.ts'

/** Words that are looked for by their first three letters, so that most places of most texts cost one look-up. */
interface Starts {
  /** For each three letters a–z whether any word starts with them. */
  readonly any: Uint8Array
  readonly words: ReadonlyMap<number, readonly string[]>
}

/** A workshop's own offensive words as they are looked for. */
export interface OwnWords {
  readonly words: ReadonlySet<string>
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
}

const LETTERS = 26
const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

const ANYWHERE = list(OFFENSIVE_ANYWHERE)
const START = list(OFFENSIVE_START)
const WORDS = new Set(list(OFFENSIVE_WORDS))
const WHOLE = new Set([...ANYWHERE, ...START])
const INNOCENTS = list(INNOCENT)
const PHRASES = phrasesByStart(OFFENSIVE_PHRASES.split(/[|\n]/).filter((phrase) => phrase !== ''))
const ANYWHERE_STARTS = startsOf(ANYWHERE)
const START_STARTS = startsOf(START)
const LONG_ENDINGS = ['ing', 'en', 'es', 'in', 'ed', 'n', 's', 'e', 'y']
const prepared = new WeakMap<readonly string[], OwnWords>()

function startsOf(words: readonly string[]): Starts {
  const any = new Uint8Array(LETTERS ** 3)
  const byStart = new Map<number, string[]>()
  for (const word of words) {
    const code = startCode(word, 0)
    any[code] = 1
    byStart.set(code, [...(byStart.get(code) ?? []), word])
  }
  return { any, words: byStart }
}

/** A number for the three letters at `at`; -1 where one of them is not a–z. */
function startCode(word: string, at: number): number {
  const a = word.charCodeAt(at) - 97
  const b = word.charCodeAt(at + 1) - 97
  const c = word.charCodeAt(at + 2) - 97
  const letters = a >= 0 && a < LETTERS && b >= 0 && b < LETTERS && c >= 0 && c < LETTERS
  return letters ? (a * LETTERS + b) * LETTERS + c : -1
}

function phrasesByStart(phrases: readonly string[]): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    if (words.length > 1) found.set(first, [...(found.get(first) ?? []), words])
  }
  return found
}

/** The own words of a workshop, prepared once for each array. */
export function ownWordsOf(given: readonly string[]): OwnWords {
  const known = prepared.get(given)
  if (known !== undefined) return known
  const words = new Set(given.map((word) => asRead(word).trim()).filter((word) => word !== ''))
  const own = { words, phrases: phrasesByStart([...words]) }
  prepared.set(given, own)
  return own
}

/** The first word of the list that is offensive wherever it stands and lies in `word`, in the order of the list. */
export function offensiveWithin(word: string): string | undefined {
  let first: string | undefined
  for (let at = 0; at + 3 < word.length; at++) {
    const code = startCode(word, at)
    if (code < 0 || ANYWHERE_STARTS.any[code] === 0) continue
    for (const bad of ANYWHERE_STARTS.words.get(code) ?? [])
      if (
        word.startsWith(bad, at) &&
        (first === undefined || ANYWHERE.indexOf(bad) < ANYWHERE.indexOf(first))
      )
        first = bad
  }
  return first
}

/** The word of the list that `word` starts with. */
export function offensiveStart(word: string): string | undefined {
  const code = word.length < 3 ? -1 : startCode(word, 0)
  if (code < 0 || START_STARTS.any[code] === 0) return undefined
  return START_STARTS.words.get(code)?.find((bad) => word.startsWith(bad))
}

/** `word` or it without an ending that makes no other word of it, where that is offensive as a word of its own. */
export function offensiveWord(word: string, own: OwnWords): readonly string[] {
  const bare = withoutEnding(word)
  const found = WORDS.has(word) || own.words.has(word) ? [word] : []
  if (bare !== word && (WORDS.has(bare) || own.words.has(bare))) found.push(bare)
  return found
}

/** Short words lose only an s ("cum" is not in "cumin"). */
function withoutEnding(word: string): string {
  if (word.length <= 5) return word.length > 1 && word.endsWith('s') ? word.slice(0, -1) : word
  for (const ending of LONG_ENDINGS)
    if (word.length >= 5 + ending.length && word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}

/** Whether `word` as a whole, with an ending or not, is offensive in any way. */
export function offensiveAsWhole(word: string, own: OwnWords): readonly string[] {
  return [word, withoutEnding(word), word.replace(/e[nrs]?$/, '')].filter(
    (bare) => WORDS.has(bare) || own.words.has(bare) || WHOLE.has(bare),
  )
}

/** Offensive words of `length` letters that fit `fits`. */
export function offensiveThatFit(fits: (word: string) => boolean): readonly string[] {
  return [...ANYWHERE, ...START, ...WORDS].filter(fits)
}

/** The offensive phrases in a row of words. */
export function offensivePhrases(words: readonly string[], own: OwnWords): readonly string[] {
  const found: string[] = []
  for (let at = 0; at + 1 < words.length; at++) {
    const first = words[at] ?? ''
    for (const phrases of [PHRASES.get(first), own.phrases.get(first)])
      for (const phrase of phrases ?? [])
        if (phrase.every((word, i) => words[at + i] === word)) found.push(phrase.join(' '))
  }
  return found
}

/** `word` with the innocent words in it taken out. */
export function withoutInnocents(word: string): string {
  return INNOCENTS.reduce((rest, known) => rest.replaceAll(known, ' '), word)
}
