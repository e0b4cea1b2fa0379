import type { Language } from '../roles.ts'

export interface PlannedActivity {
  readonly kind: string
  readonly prompt: string
  readonly settings?: Readonly<Record<string, unknown>>
}

type Texts = { readonly [L in Language]: string }

interface Template {
  readonly id: string
  readonly title: Texts
  readonly agenda: readonly {
    readonly kind: string
    readonly prompt: Texts
    readonly settings?: Readonly<Record<string, unknown>>
  }[]
}

/** Agendas to start from. The first is the sample that an empty installation offers. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'industry',
    title: { de: 'Zukunft der Industrie', en: 'The future of industry' },
    agenda: [
      {
        kind: 'words',
        prompt: {
          de: 'Wie sieht Ihre Vision einer zukunftsfähigen Industrie in Deutschland aus?',
          en: 'What is your vision of a sustainable industry in Germany?',
        },
      },
      {
        kind: 'words',
        prompt: {
          de: 'Was hindert uns heute am meisten daran?',
          en: 'What keeps us most from getting there today?',
        },
        settings: { results: 'hidden' },
      },
      {
        kind: 'words',
        prompt: { de: 'Womit fangen wir morgen an?', en: 'What do we start with tomorrow?' },
        settings: { entriesPerPerson: 1 },
      },
    ],
  },
]

/** The agenda of a template in one language; undefined for unknown ids. */
export function templateAgenda(id: string, language: Language): readonly PlannedActivity[] | undefined {
  return TEMPLATES.find((template) => template.id === id)?.agenda.map(({ kind, prompt, settings }) => ({
    kind,
    prompt: prompt[language],
    ...(settings && { settings }),
  }))
}
