import { formats } from '../../i18n/formats.ts'
import { defineTexts } from '../../i18n/texts.ts'

const de = formats('de')
const en = formats('en')

export const showTexts = defineTexts(
  {
    term: 'Begriff',
    count: 'Nennungen',
    caption: 'Alle Begriffe der Wortwolke',
    topCaption: 'Am häufigsten genannt',
    none: 'Noch keine Begriffe',
    times: (n: number) => de.plural(n, { one: '#-mal', other: '#-mal' }),
  },
  {
    term: 'Term',
    count: 'Mentions',
    caption: 'All terms of the word cloud',
    topCaption: 'Named most often',
    none: 'No terms yet',
    times: (n: number) => en.plural(n, { one: 'once', other: '# times' }),
  },
)
