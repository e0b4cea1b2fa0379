import { asRead, unleet } from './lookalike.ts'
import {
  type OwnWords,
  offensiveAsWhole,
  offensivePhrases,
  offensiveStart,
  offensiveThatFit,
  offensiveWithin,
  offensiveWord,
  ownWordsOf,
  withoutInnocents,
} from './offensive-index.ts'

const NO_WORDS: readonly string[] = []
const WORD = /[\p{L}\p{N}@$€!|+£¢*#]+/gu
/** Letters drawn for others: "cvnt", "niqqer"; q before u is itself. */
const DRAWN = /v|q(?!u)/g
const LETTERS = /^[a-z]+$/
const PLAIN_WORD = /^[a-z]{3,}$/
const HELD_DOWN = /(.)\1\1/u
const SPACED_LETTERS = 3
/** Two letters may stand together in a word that is spaced out ("f u ck"), when enough others stand alone. */
const LETTERS_ALONE = 2
/** Signs within a word that take it apart to the machine, not to the eye ("Schei.ße", "fu-ck"). */
const TEARING = /\S[.,:;_~'’"/\\·•-]+\S/
const NO_LETTERS = /[^\p{L}\p{N}@$€!|+£¢*#]/gu
const TORN_SHORTEST = 4
const ONES = ['i', 'l'] as const
const DOTTED = /ä|ö|ü|Ä|Ö|Ü|\u0308/
/** Longer "words" are no words; they are still searched for what is offensive anywhere. */
const LONGEST_WORD = 40

/**
 * Offensive words found in the text (German, English and the workshop's `ownWords`), each once, as the list spells them, the
 * longest of those that lie in each other;
 * [] for a clean text. Sees through spacing ("f u c k"), leetspeak ("sh1t"), repeated and look-alike letters ("ѕhіt") and
 * asterisks ("f*ck"); spares innocents ("Scunthorpe", "Analyse"). It only tells: nothing is changed or dropped. Linear in
 * the length of the text. `ownWords` are prepared once for each array, which must not change.
 */
export function flagged(text: string, ownWords: readonly string[] = NO_WORDS): readonly string[] {
  const read = asRead(text)
  const own = ownWordsOf(ownWords)
  const raws = read.match(WORD) ?? NO_WORDS
  const words = readings(raws)
  const found = new Set<string>()
  if (DOTTED.test(text))
    for (const word of readings(asRead(text.normalize('NFD').replace(/\u0308/g, '')).match(WORD) ?? NO_WORDS))
      note(offensiveWithin(word), found)
  for (const word of words) inWord(word, own, found)
  if (TEARING.test(read)) for (const torn of read.split(/\s+/)) asWhole(torn, own, found)
  for (const line of [words, ...linesOf(raws)])
    for (const phrase of offensivePhrases(line, own)) found.add(phrase)
  if (found.size < 2) return [...found]
  return [...found].filter((word) => ![...found].some((other) => other !== word && other.includes(word)))
}

function note(bad: string | undefined, found: Set<string>): void {
  if (bad !== undefined) found.add(bad)
}

/** The text word by word, in each way that its signs can be read, letters that were held down taken once. */
function linesOf(raws: readonly string[]): readonly (readonly string[])[] {
  if (raws.every((raw) => LETTERS.test(raw) && !HELD_DOWN.test(raw))) return [raws]
  const lines = ONES.map((one) => raws.map((raw) => unleet(withoutShouting(raw), one)))
  return [...lines, ...lines.map((line) => line.map((word) => word.replace(/(\p{L})\1{2,}/gu, '$1')))]
}

/** What signs tear apart counts only if it is an offensive word as a whole: "push-it" is none. */
function asWhole(torn: string, own: OwnWords, found: Set<string>): void {
  if (torn.length > 2 * LONGEST_WORD || !TEARING.test(torn)) return
  for (const one of ONES) {
    const whole = unleet(withoutShouting(torn.replace(NO_LETTERS, '')), one)
    if (whole.length >= TORN_SHORTEST) for (const bad of offensiveAsWhole(whole, own)) found.add(bad)
  }
}

/** Every word in the ways it can be read; single letters in a row count as one word. */
function readings(raws: readonly string[]): readonly string[] {
  if (raws.every((raw) => PLAIN_WORD.test(raw))) return raws
  const words: string[] = []
  let letters = ''
  let pieces = ''
  let alone = 0
  const endLetters = (): void => {
    if (letters.length >= SPACED_LETTERS) words.push(letters)
    letters = ''
  }
  const endPieces = (): void => {
    if (alone >= LETTERS_ALONE && pieces.length > alone) words.push(pieces)
    pieces = ''
    alone = 0
  }
  for (const raw of raws) {
    if (raw.length > 1) endLetters()
    if (raw.length > 2) endPieces()
    if (PLAIN_WORD.test(raw)) {
      if (raw !== words.at(-1)) words.push(raw)
      continue
    }
    if (raw.length <= 2) {
      const piece = unleet(`a${raw}`, 'i').slice(1)
      if (raw.length === 1) {
        letters += piece
        alone++
      }
      pieces += piece
    }
    for (const one of ONES) {
      const word = unleet(withoutShouting(raw), one)
      if (word !== words.at(-1)) words.push(word)
    }
    if (raw.includes('*') || raw.includes('#')) words.push(...unmasked(raw))
  }
  endLetters()
  endPieces()
  return words
}

/** Signs around a word are punctuation, not letters. */
function withoutShouting(word: string): string {
  let [start, end] = [0, word.length]
  while (start < end && '!+|#*'.includes(word.charAt(start))) start++
  while (end > start && '!+|#'.includes(word.charAt(end - 1))) end--
  return word.slice(start, end)
}

/** "f*ck", "s**t": the words of the list that fit the letters left over. */
function unmasked(raw: string): readonly string[] {
  const masked = raw.slice(0, LONGEST_WORD)
  const shown = masked.replace(/[*#]/g, '')
  if (shown.length < 2 || shown.length * 2 < masked.length || !/^[a-z]/.test(masked)) return []
  return offensiveThatFit(
    (word) =>
      word.length === masked.length &&
      Array.from(word).every((letter, i) => '*#'.includes(masked.charAt(i)) || letter === masked.charAt(i)),
  )
}

function inWord(word: string, own: OwnWords, found: Set<string>): void {
  const drawn = word.replace(DRAWN, (letter) => (letter === 'v' ? 'u' : 'g'))
  if (drawn !== word) note(offensiveWithin(drawn), found)
  const forms = repeats(word) ? readOnce(word) : [word]
  const short = forms.at(-1) ?? word
  if (!forms.some((form) => isSuspect(form, own))) return
  const innocent = withoutInnocents(word)
  if (short === word) {
    inForm(innocent, own, found)
    return
  }
  const [whole = innocent, ...others] = readOnce(innocent)
  for (const form of new Set([whole, ...others.slice(0, -1)])) inForm(form, own, found)
  note(offensiveWithin(others.at(-1) ?? whole), found)
}

/** Whether a letter stands beside itself. */
function repeats(word: string): boolean {
  for (let i = 1; i < word.length; i++) if (word.charCodeAt(i) === word.charCodeAt(i - 1)) return true
  return false
}

/** The word, and with letters that were held down taken once or twice; last with every letter taken once. */
function readOnce(word: string): readonly string[] {
  const each = word.replace(/(.)\1+/gu, '$1')
  if (!HELD_DOWN.test(word)) return [word, each]
  return [word, word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1'), each]
}

/** Most words are not; only for the others it is asked which innocent words they hold. */
function isSuspect(word: string, own: OwnWords): boolean {
  return (
    offensiveWithin(word) !== undefined ||
    offensiveStart(word) !== undefined ||
    offensiveWord(word, own).length > 0
  )
}

function inForm(form: string, own: OwnWords, found: Set<string>): void {
  note(offensiveWithin(form), found)
  if (form.length > LONGEST_WORD) return
  note(offensiveStart(form), found)
  for (const bad of offensiveWord(form, own)) found.add(bad)
}
