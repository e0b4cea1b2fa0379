import { degender, mergePairForm } from './gender.ts'

// biome-ignore lint: the control characters are meant
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/
const NON_ASCII = /[^\x00-\x7f]/
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  à: 'a',
  á: 'a',
  â: 'a',
  ã: 'a',
  å: 'a',
  ç: 'c',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  ì: 'i',
  í: 'i',
  î: 'i',
  ï: 'i',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  õ: 'o',
  ù: 'u',
  ú: 'u',
  û: 'u',
  ý: 'y',
  ÿ: 'y',
}
const LATIN_LETTER = /[à-öø-ýÿœ]/g

/** Words in which ß and ss make two words ("Maße" and "Masse", "Buße" and "Busse"): there the ß stays. */
const SHARP_S_MATTERS = /(?:^|[a-z])(?:ma|bu|ru|flo|mu)ß(?:e[nrs]?)?$/

/**
 * A word: letters and digits with inner apostrophes or, between digits, separators; a sign before a number; "c++", "c#";
 * per cent and currency; "&", or "+" between words. Every alternative starts with another character class, so matching is linear.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’`´][\p{L}\p{M}\p{N}]+|[.,:/](?=\p{Nd})[\p{Nd}]+)*(?:[+#]+(?![\p{L}\p{N}]))?|[-−](?=\p{Nd})|(?<=[^+] )\+(?= [^+])|[%€$£&]/gu
const APOSTROPHE = /['’`´]/g
const SYMBOLS_KEPT = /[\p{So}\p{Sm}\p{Sk}\p{Sc}\u20e3\u{1f1e6}-\u{1f1ff}]/u
const SKIN_TONE_OR_SELECTOR = /\p{EMod}|\ufe0e|\ufe0f|\s/gu

/** One lower-case word with unified letters; `ß` survives only where it tells two words apart. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replace('i\u0307', 'i')
  if (!NON_ASCII.test(lower)) return lower
  let folded = lower.replace(LATIN_LETTER, (letter) => LATIN_LETTERS[letter] ?? letter)
  if (folded.includes('ß') && !SHARP_S_MATTERS.test(folded)) folded = folded.replaceAll('ß', 'ss')
  return folded
}

/** The words of a cleaned text as they were written: NFKC, inclusive forms reduced to the plain one. */
export function surfaceTokens(cleaned: string): string[] {
  const compatible = BEYOND_LATIN1.test(cleaned) ? cleaned.normalize('NFKC') : cleaned
  return degender(compatible).match(WORD) ?? []
}

/** A word as it was written, and whether only a space lies between it and the one before. */
export interface PlacedToken {
  readonly surface: string
  readonly follows: boolean
}

/** `surfaceTokens` with what lies between them. */
export function placedTokens(cleaned: string): PlacedToken[] {
  const text = degender(BEYOND_LATIN1.test(cleaned) ? cleaned.normalize('NFKC') : cleaned)
  let end = 0
  return (text.match(WORD) ?? []).map((surface, i) => {
    const start = text.indexOf(surface, end)
    const follows = i > 0 && start === end + 1 && text.charAt(end) === ' '
    end = start + surface.length
    return { surface, follows }
  })
}

/** Folded words of a cleaned text; for a text of emoji alone, those emoji as the only "word"; [] for mere punctuation. */
export function foldTokens(cleaned: string): string[] {
  const tokens: string[] = []
  let sign = ''
  for (const word of surfaceTokens(cleaned)) {
    if (word === '-' || word === '−') {
      sign = tokens.length === 0 ? '-' : ''
      continue
    }
    tokens.push(sign + foldToken(word))
    sign = ''
  }
  if (tokens.length > 0) return mergePairForm(tokens)
  const symbols = cleaned.replace(SKIN_TONE_OR_SELECTOR, '')
  return SYMBOLS_KEPT.test(symbols) ? [symbols] : []
}

function foldToken(word: string): string {
  const folded = foldWord(word.replace(APOSTROPHE, ''))
  if (folded === 'und' || folded === 'and' || folded === '+') return '&'
  if (/\d,\d/.test(folded)) return folded.replaceAll(',', '.')
  return folded.length > 4 ? folded.replace(/[+#]+$/, '') : folded
}
