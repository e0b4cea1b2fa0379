import { analyse } from './analyse.ts'
import { createAnalysisCache } from './analysis-cache.ts'
import type { Language, Mention } from './language.ts'
import { groupTerms } from './term-groups.ts'
import { type Resolved, resolveRules, type TermRule } from './term-rules.ts'
import { createTermStore, pinnedKey, type TermCount } from './term-store.ts'

export type { TermRule } from './term-rules.ts'
export type { TermCount } from './term-store.ts'

/**
 * What the audience sees of many short answers: merged terms with counts. The content is a pure function of the current
 * (id, text) pairs, the order in which the ids first came (removed ids keep their place) and the rules; never of the
 * history of edits, so two servers that folded the same log agree.
 */
export interface TermIndex {
  /** Sets, replaces or (undefined) removes an answer's text. O(length), no full recomputation. */
  set(id: string, text: string | undefined): void
  /** Heaviest first, ties by first seen. O(distinct terms) at worst, cached while nothing changed. */
  top(limit: number): readonly TermCount[]
  /**
   * Distinct terms after all merges, mentions counted (the sum of all counts; a long answer mentions up to three terms),
   * and null answers ("-", "keine", "k. A.", "weiß nicht") apart.
   */
  totals(): { readonly terms: number; readonly entries: number; readonly blanks: number }
  /** Manual merges and splits in their order; replaces all rules given before. O(spellings). */
  setRules(rules: readonly TermRule[]): void
}

interface Entry {
  readonly serial: number
  text: string | undefined
  mentions: readonly Mention[] | undefined
}

const NO_RULES: Resolved = { pins: new Set(), parents: new Map(), fixed: new Set() }

export function createTermIndex(language: Language): TermIndex {
  const entries = new Map<string, Entry>()
  const store = createTermStore()
  const analysed = createAnalysisCache((text) => analyse(text, language))
  let rules = NO_RULES
  let entryCount = 0
  let blanks = 0
  let groups: ReturnType<typeof groupTerms> | undefined
  let shown: { readonly limit: number; readonly terms: readonly TermCount[] } | undefined

  const changed = (): void => {
    groups = undefined
    shown = undefined
  }

  const entryOf = (id: string): Entry => {
    const known = entries.get(id)
    if (known !== undefined) return known
    const entry: Entry = { serial: entries.size, text: undefined, mentions: undefined }
    entries.set(id, entry)
    return entry
  }

  const forget = (entry: Entry): void => {
    if (entry.text === undefined) return
    if (entry.mentions === undefined) blanks--
    for (const mention of entry.mentions ?? []) store.remove(mention, entry.serial)
    entryCount -= entry.mentions?.length ?? 0
  }

  const count = (entry: Entry, text: string): void => {
    entry.mentions = analysed(text)
    if (entry.mentions === undefined) blanks++
    for (const mention of entry.mentions ?? []) store.add(mention, entry.serial)
    entryCount += entry.mentions?.length ?? 0
  }

  return {
    set(id, text) {
      const entry = entryOf(id)
      if (entry.text === text) return
      forget(entry)
      entry.text = text
      if (text !== undefined) count(entry, text)
      changed()
    },
    top(limit) {
      if (shown !== undefined && shown.limit >= limit) return shown.terms.slice(0, limit)
      groups ??= groupTerms(store, rules)
      shown = { limit, terms: groups.heaviest(limit) }
      return shown.terms
    },
    totals() {
      groups ??= groupTerms(store, rules)
      return { terms: groups.size, entries: entryCount, blanks }
    },
    setRules(given) {
      rules = resolveRules(given, (surface) => analysed(surface)?.[0], pinnedKey)
      store.pin(rules.pins)
      changed()
    },
  }
}
