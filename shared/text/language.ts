/** The language of a workshop's answers; others are analysed too, without rules of their own. */
export type Language = 'de' | 'en'

/** What one answer names: `surface` as written, `spelling` equal for equal spellings, `lemma` equal for inflected forms. */
export interface Mention {
  readonly surface: string
  readonly spelling: string
  readonly lemma: string
}
