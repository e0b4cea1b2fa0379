import { formats } from '../../i18n/formats.ts'
import { defineTexts } from '../../i18n/texts.ts'

const de = formats('de')
const en = formats('en')

/** A proposed group, wherever groups are suggested. */
export const proposalTexts = defineTexts(
  {
    name: 'Name der Gruppe',
    takeOut: (text: string) => `Herausnehmen: ${text}`,
    accept: 'Annehmen',
    refuse: 'Ablehnen',
    more: (n: number) => de.plural(n, { one: 'Noch einen zeigen', other: 'Weitere # zeigen' }),
  },
  {
    name: 'Name of the group',
    takeOut: (text: string) => `Take out: ${text}`,
    accept: 'Accept',
    refuse: 'Refuse',
    more: (n: number) => en.plural(n, { one: 'Show one more', other: 'Show # more' }),
  },
)

/** Groups suggested for a list of contributions. */
export const groupsTexts = defineTexts(
  {
    menu: 'Gruppen vorschlagen',
    title: 'Vorgeschlagene Gruppen',
    text: 'Die Vorschläge entstehen auf diesem Gerät, nur aus den Texten. Hier lässt sich alles ändern; für andere ändert sich nichts, bevor Sie die Gruppen auf ein Board legen.',
    reading: 'Beiträge werden geholt …',
    working: 'Texte werden verglichen …',
    failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    again: 'Noch einmal',
    few: (n: number, from: number) =>
      `${de.plural(n, { zero: 'Bisher ist kein Beitrag zu sehen', one: 'Bisher ist ein Beitrag zu sehen', other: 'Bisher sind # Beiträge zu sehen' })}. Ab ${de.number(from)} lassen sich Gruppen vorschlagen.`,
    fewTitle: 'Noch zu wenige Beiträge',
    noneTitle: 'Keine Gruppen gefunden',
    none: (n: number) =>
      `Die ${de.number(n)} Beiträge haben zu wenig gemeinsam. Auf einem Board können Sie sie von Hand ordnen.`,
    summary: (groups: number, answers: number) =>
      `${de.plural(groups, { zero: 'Keine Gruppe', one: 'Eine Gruppe', other: '# Gruppen' })} aus ${de.plural(answers, { one: 'einem Beitrag', other: '# Beiträgen' })}`,
    newest: (n: number) => `Verglichen sind die neuesten ${de.number(n)} Beiträge.`,
    later: (n: number) => de.plural(n, { one: 'Ein Beitrag kam danach.', other: '# Beiträge kamen danach.' }),
    renew: 'Neu vorschlagen',
    renewHint: 'Ihre Änderungen gehen dabei verloren.',
    rest: 'Ohne Gruppe',
    restOf: (n: number) => `Ohne Gruppe (${de.number(n)})`,
    into: (text: string) => `In eine Gruppe: ${text}`,
    intoShort: 'In Gruppe …',
    newGroup: 'Neue Gruppe',
    refused: (name: string) => `Abgelehnt: ${name}`,
    moved: (name: string) => `Gehört jetzt zu: ${name}`,
    answers: (n: number) => de.plural(n, { one: 'ein Beitrag', other: '# Beiträge' }),
    copy: 'Als Text kopieren',
    copied: 'Kopiert',
    notCopied: 'Kopieren ist hier nicht möglich.',
    csv: 'Als CSV laden',
    file: 'gruppen',
    columns: { group: 'Gruppe', answer: 'Beitrag', count: 'Anzahl' },
    place: 'Auf ein Board\u00a0…',
    back: 'Zurück',
  },
  {
    menu: 'Suggest groups',
    title: 'Suggested groups',
    text: 'Suggestions are made on this device, from the texts alone. Change them here as you like; nothing changes for others before you put the groups on a board.',
    reading: 'Fetching contributions …',
    working: 'Comparing texts …',
    failed: 'That did not work. Please try again.',
    again: 'Try again',
    few: (n: number, from: number) =>
      `${en.plural(n, { zero: 'No contribution is on show so far', one: 'One contribution is on show so far', other: '# contributions are on show so far' })}. Groups can be suggested from ${en.number(from)} on.`,
    fewTitle: 'Not enough contributions yet',
    noneTitle: 'No groups found',
    none: (n: number) =>
      `The ${en.number(n)} contributions have too little in common. You can sort them by hand on a board.`,
    summary: (groups: number, answers: number) =>
      `${en.plural(groups, { zero: 'No group', one: 'One group', other: '# groups' })} from ${en.plural(answers, { one: 'one contribution', other: '# contributions' })}`,
    newest: (n: number) => `The newest ${en.number(n)} contributions were compared.`,
    later: (n: number) =>
      en.plural(n, { one: 'One contribution came later.', other: '# contributions came later.' }),
    renew: 'Suggest anew',
    renewHint: 'Your changes will be lost.',
    rest: 'In no group',
    restOf: (n: number) => `In no group (${en.number(n)})`,
    into: (text: string) => `Into a group: ${text}`,
    intoShort: 'Into a group …',
    newGroup: 'New group',
    refused: (name: string) => `Refused: ${name}`,
    moved: (name: string) => `Now belongs to: ${name}`,
    answers: (n: number) => en.plural(n, { one: 'one contribution', other: '# contributions' }),
    copy: 'Copy as text',
    copied: 'Copied',
    notCopied: 'Copying is not possible here.',
    csv: 'Load as CSV',
    file: 'groups',
    columns: { group: 'Group', answer: 'Contribution', count: 'Count' },
    place: 'Onto a board\u00a0…',
    back: 'Back',
  },
)
