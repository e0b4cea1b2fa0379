import type { JsonObject } from '#shared/activities/kind.ts'

export interface TermRow {
  readonly key: string
  readonly text: string
  readonly count: number
  /** The other forms that people wrote. */
  readonly variants: readonly string[]
}

interface Term {
  readonly text: string
  readonly count: number
  readonly variants?: readonly string[]
}

/** The merged terms of the moderator's view, heaviest first, then by the alphabet. */
export function termRows(incoming: JsonObject): TermRow[] {
  const { terms = {} } = incoming as { readonly terms?: Readonly<Record<string, Term>> }
  return Object.entries(terms)
    .map(([key, { text, count, variants = [] }]) => ({
      key,
      text,
      count,
      variants: variants.filter((variant) => variant !== text),
    }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text))
}
