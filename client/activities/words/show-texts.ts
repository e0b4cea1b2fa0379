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
    noAnswer: 'Ohne Angabe',
    noAnswers: (n: number) =>
      de.plural(n, { one: 'Eine Antwort ohne Angabe', other: '# Antworten ohne Angabe' }),
    png: 'Wolke als Bild (PNG)',
    svg: 'Wolke als Grafik (SVG)',
    file: 'wortwolke',
    failed: 'Das Bild konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
    times: (n: number) => de.plural(n, { one: '#-mal', other: '#-mal' }),
  },
  {
    term: 'Term',
    count: 'Mentions',
    caption: 'All terms of the word cloud',
    topCaption: 'Named most often',
    none: 'No terms yet',
    noAnswer: 'No answer',
    noAnswers: (n: number) =>
      en.plural(n, { one: 'One answer that names nothing', other: '# answers that name nothing' }),
    png: 'Cloud as a picture (PNG)',
    svg: 'Cloud as a graphic (SVG)',
    file: 'word-cloud',
    failed: 'The picture could not be made. Please try again.',
    times: (n: number) => en.plural(n, { one: 'once', other: '# times' }),
  },
)
