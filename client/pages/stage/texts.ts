import { formats } from '../../i18n/formats.ts'
import { defineTexts } from '../../i18n/texts.ts'

const de = formats('de')
const en = formats('en')

export const stageTexts = defineTexts(
  {
    joinIn: 'Machen Sie mit',
    scan: 'Code scannen oder Adresse öffnen',
    code: 'Code',
    soon: 'Gleich geht es los',
    locked: 'Der Zugang ist gerade geschlossen.',
    pause: 'Pause',
    blank: 'Die Bühne ist leer',
    rehearsal: 'Probe',
    frozen: 'Angehalten',
    offline: 'Keine Verbindung',
    closed: 'Antworten geschlossen',
    answered: (n: number) => de.plural(n, { one: '# hat geantwortet', other: '# haben geantwortet' }),
    answeredOf: (n: number, all: number) =>
      `${de.number(n)} von ${de.plural(all, { one: '# hat geantwortet', other: '# haben geantwortet' })}`,
    people: (n: number) => de.plural(n, { one: '# Person ist dabei', other: '# Personen sind dabei' }),
    keys: 'Bedienung der Bühne',
    fullScreen: 'Vollbild',
    qr: 'QR-Code groß',
    theme: 'Darstellung',
  },
  {
    joinIn: 'Join in',
    scan: 'Scan the code or open the address',
    code: 'Code',
    soon: 'We start in a moment',
    locked: 'Joining is closed at the moment.',
    pause: 'Break',
    blank: 'The stage is blank',
    rehearsal: 'Rehearsal',
    frozen: 'On hold',
    offline: 'No connection',
    closed: 'Answers are closed',
    answered: (n: number) => en.plural(n, { one: '# has answered', other: '# have answered' }),
    answeredOf: (n: number, all: number) =>
      `${en.number(n)} of ${en.plural(all, { one: '# has answered', other: '# have answered' })}`,
    people: (n: number) => en.plural(n, { one: '# person is here', other: '# people are here' }),
    keys: 'Stage controls',
    fullScreen: 'Full screen',
    qr: 'Large QR code',
    theme: 'Appearance',
  },
)
