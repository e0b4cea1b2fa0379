import { defineTexts } from '../../i18n/texts.ts'

/** What pickers and agendas say about ideas. */
export const texts = defineTexts(
  {
    name: 'Ideensammlung',
    description: 'Längere Beiträge hängen als Karten an der Wand, auf Wunsch mit Herzen.',
    examplePrompt: 'Was sollten wir als Erstes anpacken?',
    reasons: {
      'FORBIDDEN/own-idea': () => 'Für die eigene Idee gibt es kein Herz.',
      'FORBIDDEN/no-hearts': () => 'Herzen sind hier ausgeschaltet.',
    },
  },
  {
    name: 'Ideas',
    description: 'Longer contributions hang on a wall of cards, with hearts if you like.',
    examplePrompt: 'What should we tackle first?',
    reasons: {
      'FORBIDDEN/own-idea': () => 'Your own idea cannot get your heart.',
      'FORBIDDEN/no-hearts': () => 'Hearts are switched off here.',
    },
  },
)
