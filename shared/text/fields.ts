import { ENGLISH_FIELDS } from './data/fields-english.ts'
import { GERMAN_FIELDS } from './data/fields-german.ts'
import { foldWord } from './fold.ts'
import type { Language } from './language.ts'
import { stemOf } from './stem.ts'

/** Fields of meaning ("food", "clothes") of a stem. */
export type Fields = ReadonlyMap<string, readonly string[]>

const built = new Map<Language, Fields>()

/** The bundled fields of a language by stem; built at first use. */
export function fieldsOf(language: Language): Fields {
  const known = built.get(language)
  if (known !== undefined) return known
  const fields = build(language === 'de' ? GERMAN_FIELDS : ENGLISH_FIELDS, language)
  built.set(language, fields)
  return fields
}

function build(list: string, language: Language): Fields {
  const fields = new Map<string, string[]>()
  for (const line of list.trim().split('\n')) {
    const [field = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) {
      const stem = stemOf(foldWord(word), language)
      const known = fields.get(stem)
      if (known === undefined) fields.set(stem, [field])
      else if (!known.includes(field)) known.push(field)
    }
  }
  return fields
}
