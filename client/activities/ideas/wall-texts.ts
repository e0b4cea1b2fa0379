import { formats } from '../../i18n/formats.ts'
import { defineTexts } from '../../i18n/texts.ts'

const de = formats('de')
const en = formats('en')

export const wallTexts = defineTexts(
  {
    wall: 'Ideen',
    none: 'Noch keine Ideen',
    pinned: 'Angeheftet',
    fromRoom: 'Aus dem Saal',
    more: (n: number) => de.plural(n, { one: 'und eine weitere', other: 'und # weitere' }),
    copies: (n: number) => de.plural(n, { one: 'noch einmal genannt', other: 'noch #-mal genannt' }),
    hearts: (n: number) => de.plural(n, { zero: 'kein Herz', one: 'ein Herz', other: '# Herzen' }),
    heart: (text: string) => `Herz geben: ${text}`,
    heartsSetting: 'Herzen',
    heartsHint:
      'Alle sehen die Ideen auf ihrem Gerät und können Herzen geben, solange die Aktivität offen ist.',
  },
  {
    wall: 'Ideas',
    none: 'No ideas yet',
    pinned: 'Pinned',
    fromRoom: 'From the room',
    more: (n: number) => en.plural(n, { one: 'and one more', other: 'and # more' }),
    copies: (n: number) => en.plural(n, { one: 'said once more', other: 'said # more times' }),
    hearts: (n: number) => en.plural(n, { zero: 'no heart', one: 'one heart', other: '# hearts' }),
    heart: (text: string) => `Give a heart: ${text}`,
    heartsSetting: 'Hearts',
    heartsHint: 'Everybody sees the ideas on their device and can give hearts while the activity is open.',
  },
)
