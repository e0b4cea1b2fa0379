import type { Language } from '#shared/roles.ts'

/**
 * The words of one part of the pages in both languages. German is the source: `en` must have exactly its keys, and
 * functions take the same parameters. Pages and kinds keep their own, so that a phone loads only what it shows.
 */
export type Texts<T> = Readonly<Record<Language, T>>

/** @example export const texts = defineTexts({ title: 'Wortwolke' }, { title: 'Word cloud' }) */
export function defineTexts<T>(de: T, en: NoInfer<T>): Texts<T> {
  return { de, en }
}
