import { defineTexts } from '../../i18n/texts.ts'

/** The moderator's view of a word cloud's contributions. */
export const incomingTexts = defineTexts(
  {
    view: 'Ansicht',
    answers: 'Einzeln',
    terms: 'Zusammengefasst',
    none: 'Noch keine Wörter',
    noneText: 'Gleiche und ähnliche Antworten stehen hier zusammengefasst, die häufigsten zuerst.',
    caption: 'Zusammengefasste Wörter, die häufigsten zuerst',
    word: 'Wort',
    count: 'Anzahl',
    variants: (words: string) => `auch: ${words}`,
  },
  {
    view: 'View',
    answers: 'One by one',
    terms: 'Put together',
    none: 'No words yet',
    noneText: 'Equal and similar answers are put together here, the most frequent first.',
    caption: 'Words put together, the most frequent first',
    word: 'Word',
    count: 'Count',
    variants: (words: string) => `also: ${words}`,
  },
)
