import { defineTexts } from '../i18n/texts.ts'

/** The settings form that kinds collecting answers share. */
export const settingsTexts = defineTexts(
  {
    anonymous: 'Anonym',
    anonymousOn: 'Namen werden weder gespeichert noch gezeigt.',
    anonymousOff: 'Wer einen Namen angegeben hat, wird Ihnen und im Export mit Namen genannt.',
    anonymousLocked: 'Es gibt schon Beiträge, die anonym zugesagt waren. Das bleibt so.',
    results: 'Ergebnis',
    live: 'Wächst live mit',
    hidden: 'Erst verdeckt, dann zeigen',
    liveHint: 'Die Bühne zeigt die Beiträge, während sie entstehen.',
    hiddenHint: 'Alle schreiben für sich. Sie zeigen das Ergebnis, wenn es so weit ist.',
    approval: 'Vor dem Zeigen prüfen',
    approvalHint: 'Beiträge erscheinen erst, wenn Sie sie freigeben.',
    entries: 'Beiträge pro Person',
    length: 'Zeichen pro Beitrag',
    flagWords: 'Eigene Wörter, die markiert werden',
    flagWordsHint: 'Mit Komma getrennt. Markiertes wird nicht gelöscht, nur Ihnen angezeigt.',
  },
  {
    anonymous: 'Anonymous',
    anonymousOn: 'Names are neither stored nor shown.',
    anonymousOff: 'Whoever gave a name is named to you and in the export.',
    anonymousLocked: 'There are contributions that were promised to be anonymous. That stays so.',
    results: 'Results',
    live: 'Grow live',
    hidden: 'Hidden first, then revealed',
    liveHint: 'The stage shows contributions while they are written.',
    hiddenHint: 'Everyone writes on their own. You reveal the result when it is time.',
    approval: 'Review before showing',
    approvalHint: 'Contributions appear once you approve them.',
    entries: 'Contributions per person',
    length: 'Characters per contribution',
    flagWords: 'Own words to be flagged',
    flagWordsHint: 'Separated by commas. Flagged contributions are not deleted, only marked for you.',
  },
)
