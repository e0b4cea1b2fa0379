import { formats } from '../../i18n/formats.ts'
import { defineTexts } from '../../i18n/texts.ts'

const de = formats('de')
const en = formats('en')

/** The tabs for people and rooms. */
export const sideTexts = defineTexts(
  {
    online: (n: number) =>
      de.plural(n, { zero: 'Niemand online', one: '# Gerät online', other: '# Geräte online' }),
    joined: (n: number) =>
      de.plural(n, { zero: 'Noch niemand beigetreten', one: '# beigetreten', other: '# beigetreten' }),
    newest: (n: number) => `Hier stehen die ${de.number(n)}, die zuletzt dazugekommen sind.`,
    noPeople: 'Noch niemand hier',
    noPeopleText: 'Zeigen Sie den QR-Code oder nennen Sie den Code. Wer beitritt, erscheint hier.',
    moveTo: (name: string) => `Raum von ${name}`,
    list: 'Personen im Raum, zuletzt beigetretene zuerst',
    rooms: 'Räume',
    roomsText: 'In Räumen arbeiten Gruppen parallel, jede mit eigener Agenda und Bühne.',
    newRoom: 'Neuer Raum',
    example: 'z. B. Energie',
    add: 'Hinzufügen',
    rename: (title: string) => `${title} umbenennen`,
    remove: (title: string) => `${title} entfernen`,
    removed: (title: string) => `Raum „${title}“ entfernt. Wer darin war, ist im Plenum.`,
    look: 'Ansehen',
    inView: 'in der Ansicht',
    name: 'Name des Raums',
    nothing: 'noch nichts begonnen',
  },
  {
    online: (n: number) =>
      en.plural(n, { zero: 'Nobody online', one: '# device online', other: '# devices online' }),
    joined: (n: number) =>
      en.plural(n, { zero: 'Nobody has joined yet', one: '# joined', other: '# joined' }),
    newest: (n: number) => `These are the ${en.number(n)} who joined last.`,
    noPeople: 'Nobody here yet',
    noPeopleText: 'Show the QR code or read out the code. Whoever joins appears here.',
    moveTo: (name: string) => `Room of ${name}`,
    list: 'People in the room, latest first',
    rooms: 'Rooms',
    roomsText: 'Groups work in rooms side by side, each with an agenda and a stage of its own.',
    newRoom: 'New room',
    example: 'e.g. Energy',
    add: 'Add',
    rename: (title: string) => `Rename ${title}`,
    remove: (title: string) => `Remove ${title}`,
    removed: (title: string) => `Room “${title}” removed. Whoever was in it is in the plenary.`,
    look: 'Look at',
    inView: 'in view',
    name: 'Name of the room',
    nothing: 'nothing begun yet',
  },
)
