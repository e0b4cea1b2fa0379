/** One way a term was written. */
export interface SurfaceNode {
  readonly text: string
  spelling: SpellingNode
  count: number
  /** Smallest serial number of the answers that wrote it so; undefined while it has to be looked for. */
  first: number | undefined
}

/**
 * Answers of one spelling key; it belongs to the term of its lemma, or to one of its own once split off. A surface form that
 * was split off alone has a node of its own, too.
 */
export interface SpellingNode {
  readonly key: string
  /** Key of its term, unless the spelling was split off. */
  readonly home: string
  /** Undefined where the spelling is the key of its term anyway. */
  readonly slip: SlipNode | undefined
  readonly surfaces: Map<string, SurfaceNode>
  term: TermNode
}

export interface TermNode {
  readonly key: string
  readonly spellings: Set<SpellingNode>
  slip: SlipNode | undefined
  count: number
  /** Smallest serial number of its answers; undefined when it has to be looked for. */
  first: number | undefined
  /** What the audience sees of it, kept until it changes. */
  view: TermCount | undefined
}

/** A dictionary form or spelling among those it may be mistyped as. */
export interface SlipNode {
  readonly key: string
  /** The dictionary form it belongs to. */
  readonly family: string
  neighbours: Set<SlipNode> | undefined
  term: TermNode
  /** Whether it is a good word; undefined until somebody asks. */
  known: boolean | undefined
  /** The known words that it is made of, as one string, empty where it is no such compound; undefined until somebody asks. */
  compound: string | undefined
}

export interface TermCount {
  /** Stable id of the group: the key of its leading term. */
  readonly key: string
  /** Commonest surface form (of the leading term, where others joined it); ties: first seen. */
  readonly text: string
  readonly count: number
  /** Everything that was merged, as written, commonest first; their counts add up to `count`. */
  readonly variants: readonly { readonly text: string; readonly count: number }[]
}

export function newTerm(key: string): TermNode {
  const term: TermNode = {
    key,
    spellings: new Set(),
    slip: undefined,
    count: 0,
    first: Number.POSITIVE_INFINITY,
    view: undefined,
  }
  term.slip = newSlip(key, key, term)
  return term
}

export function newSlip(key: string, family: string, term: TermNode): SlipNode {
  return { key, family, neighbours: undefined, term, known: undefined, compound: undefined }
}

/** What is kept of a term is to be found anew. */
export function forgetView(term: TermNode): void {
  term.view = undefined
  term.first = undefined
}

/** Smallest serial number of a term's answers, so that ties are settled by who was first; the store must be settled. */
export function firstOf(term: TermNode): number {
  if (term.first !== undefined) return term.first
  let first = Number.POSITIVE_INFINITY
  for (const spelling of term.spellings)
    for (const surface of spelling.surfaces.values()) first = Math.min(first, surface.first ?? first)
  term.first = first
  return first
}
