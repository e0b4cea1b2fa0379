import { formats } from '../i18n/formats.ts'
import { defineTexts } from '../i18n/texts.ts'

const de = formats('de')
const en = formats('en')

/** `collected` stands below the number itself. */
export const hiddenTexts = defineTexts(
  {
    collected: (n: number) => de.plural(n, { one: 'Antwort gesammelt', other: 'Antworten gesammelt' }),
    later: 'Gezeigt werden sie später.',
    soon: 'Gleich sehen wir sie gemeinsam an.',
  },
  {
    collected: (n: number) => en.plural(n, { one: 'answer collected', other: 'answers collected' }),
    later: 'They will be shown later.',
    soon: 'We will look at them together in a moment.',
  },
)
