/** Letters of other scripts and signs that pass for Latin ones; after NFKC and lower case, marks taken off. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  // Cyrillic, Greek, Armenian and phonetic letters
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  ғ: 'f',
  ɡ: 'g',
  һ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  и: 'u',
  ц: 'u',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  ѡ: 'w',
  з: 'z',
  α: 'a',
  β: 'b',
  ϲ: 'c',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  ς: 'c',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  հ: 'h',
  ɑ: 'a',
  ı: 'i',
  ɩ: 'i',
  ʟ: 'l',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ƒ: 'f',
  ʂ: 's',
  ƈ: 'c',
  ɓ: 'b',
  ꞵ: 'b',
  ɗ: 'd',
  ɛ: 'e',
  ə: 'e',
  ɦ: 'h',
  ɨ: 'i',
  ƙ: 'k',
  қ: 'k',
  ɱ: 'm',
  ŋ: 'n',
  ɵ: 'o',
  ƥ: 'p',
  ƭ: 't',
  ʊ: 'u',
  ʉ: 'u',
  ʋ: 'v',
  ƶ: 'z',
  є: 'e',
  ь: 'b',
  ө: 'o',
  ү: 'y',
  λ: 'l',
  δ: 'd',
  '©': 'c',
  '®': 'r',
  '§': 's',
  '¥': 'y',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}
/** Digits and signs used for letters ("leetspeak"). */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '£': 'l',
  '¢': 'c',
  '(': 'c',
}
const UMLAUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }
const ASCII = /^[\x20-\x7e]*$/
const GERMAN = /^[\x20-\x7eäöüß]*$/
const INVISIBLE = /[\p{Cf}\p{Cc}\ufe00-\ufe0f]/gu

/** The text as a reader takes it in: lower case, look-alike letters as Latin ones, invisible signs gone. Linear. */
export function asRead(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  if (GERMAN.test(lower)) return lower.replace(/[äöüß]/g, (letter) => UMLAUT[letter] ?? 'ss')
  const composed = lower.replace(INVISIBLE, '').normalize('NFKC').toLowerCase()
  const spelled = composed.normalize('NFC').replace(/[äöü]/g, (letter) => UMLAUT[letter] ?? letter)
  let read = ''
  for (const char of spelled.normalize('NFD').replace(/\p{M}+/gu, ''))
    read += LOOKALIKES[char] ?? squared(char)
  return read
}

/** 🅰 and 🇦 are letters to the eye; NFKC leaves them. */
function squared(char: string): string {
  const code = char.codePointAt(0) ?? 0
  for (const start of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6])
    if (code >= start && code < start + 26) return String.fromCharCode(97 + code - start)
  return char
}

/** Undoes leetspeak in one word that holds a letter; `one` says whether "1" stands for i or l. */
export function unleet(word: string, one: 'i' | 'l'): string {
  if (!/[a-z]/.test(word) || !/[^a-z]/.test(word)) return word
  return word.replace(/[^a-z]/g, (sign) => (one === 'l' && /[1!|]/.test(sign) ? 'l' : (LEET[sign] ?? '')))
}
