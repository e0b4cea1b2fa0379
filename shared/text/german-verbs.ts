import { STRONG_VERBS, VERBS } from './data/german-words.ts'
import { foldWord } from './fold.ts'

const PRESENT = ['e', 'st', 't', 'et', 'en', 'end']
const WEAK_PAST = ['te', 'ten', 'test', 'tet', 'ete', 'eten', 'etest', 'etet']
const STRONG_PAST = ['', 'e', 'en', 'st', 'est', 't', 'et']
const ADJECTIVE = ['e', 'em', 'en', 'er', 'es']

let forms: ReadonlySet<string> | undefined

function build(): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (stem: string, endings: readonly string[]): void => {
    for (const ending of endings) found.add(stem + ending)
  }
  const strong = words(STRONG_VERBS).map((verb) => verb.split(':'))
  for (const [infinitive = '', past = '', participle = ''] of strong) {
    add(stemOf(infinitive), PRESENT)
    add(past, past.endsWith('t') ? [...STRONG_PAST, 'en', ...ADJECTIVE] : STRONG_PAST)
    const ended = participle.endsWith('t') ? participle : `${participle}en`
    add(ended, ['', ...ADJECTIVE])
  }
  const irregular = new Set(strong.map(([infinitive]) => infinitive))
  for (const verb of words(VERBS)) {
    found.add(verb)
    if (irregular.has(verb)) continue
    const stem = stemOf(verb)
    add(stem, [...PRESENT, ...WEAK_PAST])
    for (const participle of [`${stem}t`, `${stem}et`, `${stem}end`]) add(participle, ADJECTIVE)
  }
  return found
}

const words = (list: string): string[] => list.trim().split(/\s+/).map(foldWord)

const stemOf = (infinitive: string): string => infinitive.replace(/e?n$/, '')

/** Whether a folded word without prefixes is a form of a bundled German verb ("hielt", "baute", "gebaut" without its ge-). */
export function isGermanVerbForm(word: string): boolean {
  forms ??= build()
  return forms.has(word)
}
