import { defineTexts } from '../../i18n/texts.ts'

/** What pickers and agendas say about word clouds. */
export const texts = defineTexts(
  {
    name: 'Wortwolke',
    description: 'Kurze Antworten wachsen auf der Bühne zu einer Wolke.',
    examplePrompt: 'Wie sieht Ihre Vision einer zukunftsfähigen Industrie in Deutschland aus?',
  },
  {
    name: 'Word cloud',
    description: 'Short answers grow into a cloud on the stage.',
    examplePrompt: 'What is your vision of an industry with a future in Germany?',
  },
)
