import type { Mention } from './language.ts'
import { createTypoIndex } from './typo-index.ts'

export interface TermCount {
  /** Stable id of the group: the key of its leading term. */
  readonly key: string
  /** Commonest surface form; ties: first seen. */
  readonly text: string
  readonly count: number
  /** Everything that was merged, as written, commonest first; their counts add up to `count`. */
  readonly variants: readonly { readonly text: string; readonly count: number }[]
}

/** One way a term was written; `ids` are the serial numbers of the answers that wrote it so. */
export interface SurfaceNode {
  readonly text: string
  readonly ids: Set<number>
  /** Smallest of `ids`; undefined when it has to be looked for. */
  first: number | undefined
}

/** Answers of one spelling key; it belongs to the term of its lemma, or to one of its own once split off. */
export interface SpellingNode {
  readonly key: string
  readonly lemma: string
  readonly surfaces: Map<string, SurfaceNode>
  term: TermNode
}

export interface TermNode {
  readonly key: string
  readonly spellings: Set<SpellingNode>
  readonly neighbours: Set<TermNode>
  count: number
  /** Smallest serial number of its answers; undefined when it has to be looked for. */
  first: number | undefined
  /** What the audience sees of it, kept until it changes. */
  view: TermCount | undefined
}

/** Terms and what was written for them, kept by adding and removing single mentions. */
export interface TermStore {
  readonly terms: ReadonlyMap<string, TermNode>
  /** Terms that have a neighbour one slip away. */
  readonly suspects: ReadonlySet<TermNode>
  add(mention: Mention, serial: number): void
  remove(mention: Mention, serial: number): void
  /** Gives these spelling keys terms of their own and all others the term of their lemma. */
  pin(spellings: ReadonlySet<string>): void
}

/** Key of the term of a spelling that a moderator split off; no lemma contains "=". */
export const pinnedKey = (spelling: string): string => `=${spelling}`

export function createTermStore(): TermStore {
  const terms = new Map<string, TermNode>()
  const spellings = new Map<string, SpellingNode>()
  const typos = createTypoIndex<TermNode>()
  let pins: ReadonlySet<string> = new Set()

  const termOf = (key: string): TermNode => {
    const known = terms.get(key)
    if (known !== undefined) return known
    const term: TermNode = {
      key,
      spellings: new Set(),
      neighbours: new Set(),
      count: 0,
      first: undefined,
      view: undefined,
    }
    terms.set(key, term)
    typos.add(term)
    return term
  }

  const spellingOf = (mention: Mention): SpellingNode => {
    const known = spellings.get(mention.spelling)
    if (known !== undefined) return known
    const key = mention.spelling
    const term = termOf(pins.has(key) ? pinnedKey(key) : mention.lemma)
    const spelling: SpellingNode = { key, lemma: mention.lemma, surfaces: new Map(), term }
    spellings.set(key, spelling)
    term.spellings.add(spelling)
    return spelling
  }

  const dropIfEmpty = (term: TermNode): void => {
    if (term.spellings.size > 0) return
    terms.delete(term.key)
    typos.remove(term)
  }

  const surfaceOf = (spelling: SpellingNode, text: string): SurfaceNode => {
    const known = spelling.surfaces.get(text)
    if (known !== undefined) return known
    const surface: SurfaceNode = { text, ids: new Set(), first: Number.POSITIVE_INFINITY }
    spelling.surfaces.set(text, surface)
    return surface
  }

  const add = (mention: Mention, serial: number): void => {
    const spelling = spellingOf(mention)
    const surface = surfaceOf(spelling, mention.surface)
    surface.ids.add(serial)
    if (surface.first !== undefined && serial < surface.first) surface.first = serial
    const term = spelling.term
    if (term.first !== undefined && serial < term.first) term.first = serial
    term.count++
    term.view = undefined
  }

  const remove = (mention: Mention, serial: number): void => {
    const spelling = spellings.get(mention.spelling)
    const surface = spelling?.surfaces.get(mention.surface)
    if (spelling === undefined || surface === undefined || !surface.ids.delete(serial)) return
    const term = spelling.term
    term.count--
    term.view = undefined
    if (surface.first === serial) surface.first = undefined
    if (term.first === serial) term.first = undefined
    if (surface.ids.size === 0) spelling.surfaces.delete(surface.text)
    if (spelling.surfaces.size > 0) return
    spellings.delete(spelling.key)
    term.spellings.delete(spelling)
    dropIfEmpty(term)
  }

  const pin = (wanted: ReadonlySet<string>): void => {
    pins = wanted
    for (const spelling of spellings.values()) {
      const term = termOf(wanted.has(spelling.key) ? pinnedKey(spelling.key) : spelling.lemma)
      if (term !== spelling.term) move(spelling, term)
    }
  }

  const move = (spelling: SpellingNode, to: TermNode): void => {
    const from = spelling.term
    let moved = 0
    for (const surface of spelling.surfaces.values()) moved += surface.ids.size
    from.count -= moved
    to.count += moved
    for (const term of [from, to]) {
      term.view = undefined
      term.first = undefined
    }
    from.spellings.delete(spelling)
    to.spellings.add(spelling)
    spelling.term = to
    dropIfEmpty(from)
  }

  return { terms, suspects: typos.suspects, add, remove, pin }
}

/** Smallest serial number of a term's answers, so that ties are settled by who was first. */
export function firstOf(term: TermNode): number {
  if (term.first !== undefined) return term.first
  let first = Number.POSITIVE_INFINITY
  for (const spelling of term.spellings)
    for (const surface of spelling.surfaces.values()) first = Math.min(first, firstSerial(surface))
  term.first = first
  return first
}

export function firstSerial(surface: SurfaceNode): number {
  if (surface.first !== undefined) return surface.first
  let first = Number.POSITIVE_INFINITY
  for (const serial of surface.ids) if (serial < first) first = serial
  surface.first = first
  return first
}
