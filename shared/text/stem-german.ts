/**
 * The German stemmer of the Snowball project (M. Porter, https://snowballstem.org/algorithms/german/stemmer.html, BSD),
 * written anew for folded words: umlauts arrive as ae/oe/ue and lose their dots, as in Snowball's last step. It conflates
 * boldly ("Schön" with "schon"), so it serves grouping and search, never the merging of answers.
 */
const UMLAUT_DIGRAPH = /(^|[^aeq])(a|o|u)e/g
const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' }
const VOWEL = /[aeiouyäöü]/
const DOTTED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', U: 'u', Y: 'y' }

/** Stem of one folded German word (lower case, ae/oe/ue); linear. */
export function stemGerman(folded: string): string {
  if (folded.length < 3) return folded
  const word = folded
    .replaceAll('ß', 'ss')
    .replace(UMLAUT_DIGRAPH, (_, before: string, vowel: string) => before + (UMLAUT[vowel] ?? vowel))
    .replace(/(?<=[aeiouyäöü])u(?=[aeiouyäöü])/g, 'U')
    .replace(/(?<=[aeiouyäöü])y(?=[aeiouyäöü])/g, 'Y')
  const r1 = Math.max(3, regionAfter(word, 0))
  const r2 = regionAfter(word, regionAfter(word, 0))
  const stem = derivation(inflection2(inflection1(word, r1), r1), r1, r2)
  return stem.replace(/[äöüUY]/g, (letter) => DOTTED[letter] ?? letter)
}

/** Start of the region after the first non-vowel that follows a vowel, from `from` on. */
function regionAfter(word: string, from: number): number {
  let i = from
  while (i < word.length && !VOWEL.test(word.charAt(i))) i++
  while (i < word.length && VOWEL.test(word.charAt(i))) i++
  return Math.min(word.length, i + 1)
}

function cut(word: string, suffix: string): string {
  return word.slice(0, word.length - suffix.length)
}

function inflection1(word: string, r1: number): string {
  const suffix = /(?:ern|em|er|en|es|e|s)$/.exec(word)?.[0]
  if (suffix === undefined || word.length - suffix.length < r1) return word
  if (suffix === 's') return /[bdfghklmnrt]s$/.test(word) ? cut(word, 's') : word
  const rest = cut(word, suffix)
  return /^e[ns]?$/.test(suffix) && rest.endsWith('niss') ? cut(rest, 's') : rest
}

function inflection2(word: string, r1: number): string {
  const suffix = /(?:est|en|er|st)$/.exec(word)?.[0]
  if (suffix === undefined || word.length - suffix.length < r1) return word
  if (suffix === 'st') return /...[bdfghklmnt]st$/.test(word) ? cut(word, 'st') : word
  return cut(word, suffix)
}

function derivation(word: string, r1: number, r2: number): string {
  const suffix = /(?:heit|lich|isch|keit|end|ung|ig|ik)$/.exec(word)?.[0]
  if (suffix === undefined || word.length - suffix.length < r2) return word
  const rest = cut(word, suffix)
  const within = (tail: string, from: number): boolean =>
    rest.endsWith(tail) && rest.length - tail.length >= from
  switch (suffix) {
    case 'end':
    case 'ung':
      return within('ig', r2) && !rest.endsWith('eig') ? cut(rest, 'ig') : rest
    case 'ig':
    case 'ik':
    case 'isch':
      return rest.endsWith('e') ? word : rest
    case 'lich':
    case 'heit':
      return within('er', r1) || within('en', r1) ? cut(rest, 'er') : rest
    default:
      return within('lich', r2) ? cut(rest, 'lich') : within('ig', r2) ? cut(rest, 'ig') : rest
  }
}
