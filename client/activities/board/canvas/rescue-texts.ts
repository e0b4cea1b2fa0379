import { defineTexts } from '../../../i18n/texts.ts'

/** What is said when a text written here was not accepted. */
export const rescueTexts = defineTexts(
  {
    title: 'Nicht übernommen',
    reasons: {
      locked: 'Das Board wurde gesperrt, bevor diese Texte gespeichert waren. Hier können Sie sie kopieren.',
      forbidden: 'Diese Texte konnten nicht gespeichert werden, weil Sie gerade nicht schreiben dürfen.',
      'too-large':
        'Diese Texte konnten nicht gespeichert werden, weil das Board so viel auf einmal nicht aufnimmt.',
      full: 'Das Board ist voll. Wenn die Moderation Notizen löscht, ist wieder Platz.',
      share: 'Sie haben so viel hinzugefügt, wie eine Person auf einmal darf. Später geht wieder mehr.',
    },
    copy: 'Kopieren',
    copied: 'Kopiert',
  },
  {
    title: 'Not taken over',
    reasons: {
      locked: 'The board was locked before these texts were saved. You can copy them here.',
      forbidden: 'These texts could not be saved because you may not write at the moment.',
      'too-large': 'These texts could not be saved because the board does not take that much at once.',
      full: 'The board is full. When the moderators delete notes, there is room again.',
      share: 'You have added as much as one person may at once. Later there is room for more.',
    },
    copy: 'Copy',
    copied: 'Copied',
  },
)
