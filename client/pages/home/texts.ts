import { formats } from '../../i18n/formats.ts'
import { defineTexts } from '../../i18n/texts.ts'

const de = formats('de')
const en = formats('en')

export const homeTexts = defineTexts(
  {
    claim: 'Fragen stellen, Stimmen sammeln, gemeinsam weiterdenken.',
    join: {
      title: 'Teilnehmen',
      label: 'Code',
      hint: 'Der Code steht auf der Bühne, sechs Zeichen.',
      go: 'Teilnehmen',
      empty: 'Bitte geben Sie den Code von der Bühne ein.',
      length: 'Ein Code hat sechs Zeichen, zum Beispiel KTM 4Q7.',
      unknown: 'So ein Zeichen kommt in keinem Code vor. 0 und 1 gibt es darin nicht.',
      notFound: 'Zu diesem Code gibt es keinen laufenden Workshop. Bitte vergleichen Sie ihn noch einmal.',
    },
    start: {
      title: 'Workshop starten',
      name: 'Titel',
      example: 'z. B. Zukunftsdialog Industrie',
      language: 'Sprache',
      agenda: 'Agenda',
      blank: 'Leer beginnen',
      blankHint: 'Fragen kommen später dazu.',
      activities: (n: number) => de.plural(n, { one: '# Frage', other: '# Fragen' }),
      password: 'Passwort dieser Installation',
      go: 'Workshop starten',
      sample: 'Gleich ausprobieren',
      sampleText: (title: string) => `Der Beispiel-Workshop „${title}“ ist sofort bereit.`,
      missing: 'Bitte geben Sie dem Workshop einen Titel.',
    },
    known: {
      title: 'Auf diesem Gerät',
      open: (title: string) => `${title} öffnen`,
      results: 'Auswertung',
      resultsOf: (title: string) => `Auswertung von ${title}`,
      forget: (title: string) => `${title} aus der Liste nehmen`,
      forgetTitle: 'Aus der Liste nehmen?',
      forgetText:
        'Der Workshop bleibt bestehen, aber dieses Gerät vergisst seinen Schlüssel. Ohne den Link für die Moderation kommen Sie hier nicht mehr hinein.',
      forgetDo: 'Aus der Liste nehmen',
    },
  },
  {
    claim: 'Ask, gather voices, think ahead together.',
    join: {
      title: 'Take part',
      label: 'Code',
      hint: 'The code is on the stage, six characters.',
      go: 'Take part',
      empty: 'Please enter the code from the stage.',
      length: 'A code has six characters, for example KTM 4Q7.',
      unknown: 'No code has a character like that. There is no 0 and no 1 in it.',
      notFound: 'There is no running workshop with this code. Please compare it once more.',
    },
    start: {
      title: 'Start a workshop',
      name: 'Title',
      example: 'e.g. Future of industry dialogue',
      language: 'Language',
      agenda: 'Agenda',
      blank: 'Start empty',
      blankHint: 'Prompts are added later.',
      activities: (n: number) => en.plural(n, { one: '# prompt', other: '# prompts' }),
      password: 'Password of this installation',
      go: 'Start workshop',
      sample: 'Try it right away',
      sampleText: (title: string) => `The sample workshop “${title}” is ready at once.`,
      missing: 'Please give the workshop a title.',
    },
    known: {
      title: 'On this device',
      open: (title: string) => `Open ${title}`,
      results: 'Results',
      resultsOf: (title: string) => `Results of ${title}`,
      forget: (title: string) => `Take ${title} off the list`,
      forgetTitle: 'Take it off the list?',
      forgetText:
        'The workshop stays, but this device forgets its key. Without the moderation link you cannot get in here again.',
      forgetDo: 'Take off the list',
    },
  },
)
