import type { Term } from './features.ts'
import { foldWord, surfaceTokens } from './fold.ts'
import type { Language } from './language.ts'
import { cleanText } from './normalise.ts'

/** A text with its content words and the number of items that wrote it. */
export interface NamedText {
  readonly text: string
  readonly terms: readonly Term[]
  readonly ids: readonly string[]
}

const WORDS_IN_NAME = 2
/** The second word must set the group apart at least this much as strongly as the first. */
const SECOND_WORD = 0.5
const NO_NOUN = 0.5

/**
 * Names of groups from contrastive terms: words that many texts of the group have and few others (share inside × how much
 * rarer outside), as they are written most often. Groups are told apart: no two names are equal.
 */
export function nameGroups(groups: readonly (readonly NamedText[])[], language: Language): string[] {
  const everywhere = new Map<string, number>()
  const shares = groups.map((group) => countTerms(group))
  for (const counts of shares)
    for (const [stem, count] of counts) everywhere.set(stem, (everywhere.get(stem) ?? 0) + count)
  const used = new Set<string>()
  return groups.map((group, i) => {
    const name = distinct(nameOf(group, shares[i] ?? new Map(), everywhere, language), used)
    used.add(name)
    return name
  })
}

function distinct(name: string, used: ReadonlySet<string>): string {
  let number = 1
  let candidate = name
  while (used.has(candidate)) candidate = `${name} ${++number}`
  return candidate
}

/** In how many items each stem occurs; parts of compounds count as words. */
function countTerms(group: readonly NamedText[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { terms, ids } of group)
    for (const stem of new Set(terms.flatMap((term) => [term.stem, ...term.parts]))) {
      if (stem.length > 2) counts.set(stem, (counts.get(stem) ?? 0) + ids.length)
    }
  return counts
}

function nameOf(
  group: readonly NamedText[],
  counts: ReadonlyMap<string, number>,
  everywhere: ReadonlyMap<string, number>,
  language: Language,
): string {
  const size = group.reduce((sum, text) => sum + text.ids.length, 0)
  const forms = surfaceForms(group)
  const ranked = [...counts]
    .filter(([stem]) => forms.has(stem))
    .map(([stem, count]) => ({
      stem,
      score:
        (count / size) *
        (count / (everywhere.get(stem) ?? count)) ** 0.5 *
        nounness(forms.get(stem) ?? '', language),
    }))
    .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1))
  const best = ranked[0]?.score ?? 0
  const chosen = ranked.filter((word) => word.score >= SECOND_WORD * best).slice(0, WORDS_IN_NAME)
  const words = chosen.map(({ stem }) => forms.get(stem) ?? stem)
  return words.length > 0 ? capitalised(words.join(', '), language) : (group[0]?.text ?? '')
}

/** The commonest way each stem is written in the group. */
function surfaceForms(group: readonly NamedText[]): Map<string, string> {
  const tallies = new Map<string, Map<string, number>>()
  for (const { text, terms } of group) {
    const stems = new Map(terms.map((term) => [term.word, term.stem]))
    for (const surface of surfaceTokens(cleanText(text))) {
      const stem = stems.get(foldWord(surface))
      if (stem === undefined) continue
      const tally = tallies.get(stem) ?? new Map<string, number>()
      tallies.set(stem, tally.set(surface, (tally.get(surface) ?? 0) + 1))
    }
  }
  return new Map([...tallies].map(([stem, tally]) => [stem, commonest(tally)]))
}

/** Ties: the shorter form, mostly the uninflected one. */
function commonest(tally: ReadonlyMap<string, number>): string {
  const [best] = [...tally].sort(([a, m], [b, n]) => n - m || a.length - b.length)
  return best?.[0] ?? ''
}

/** German nouns name a group better than other words. */
function nounness(form: string, language: Language): number {
  return language === 'de' && !/^\p{Lu}/u.test(form) ? NO_NOUN : 1
}

function capitalised(name: string, language: Language): string {
  return language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
