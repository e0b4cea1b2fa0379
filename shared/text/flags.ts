/** Offensive words found; see below. */
const WORDS = [
  'arschloch',
  'fick',
  'hurensohn',
  'wichser',
  'fotze',
  'fuck',
  'shit',
  'cunt',
  'bitch',
  'nigger',
  'asshole',
]

/** Offensive words found in the text (German, English, the workshop's own); empty when there is none. Never changes the text. */
export function flagged(text: string, ownWords: readonly string[] = []): readonly string[] {
  const folded = text.toLowerCase()
  return [...WORDS, ...ownWords.map((word) => word.toLowerCase())].filter(
    (word) => word !== '' && folded.includes(word),
  )
}
