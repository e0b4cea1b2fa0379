import type { TextItem } from './grouping.ts'
import type { Language } from './language.ts'
import { mergeKey } from './normalise.ts'

export type DuplicateReason = 'same-spelling'

export interface NearDuplicate {
  readonly a: string
  readonly b: string
  /** 0 to 1. */
  readonly score: number
  readonly reason: DuplicateReason
}

/** Pairs of items that say the same, best first. */
export function nearDuplicates(items: readonly TextItem[], _language: Language): readonly NearDuplicate[] {
  const seen = new Map<string, string>()
  const found: NearDuplicate[] = []
  for (const { id, text } of items) {
    const key = mergeKey(text)
    const first = seen.get(key)
    if (first !== undefined) found.push({ a: first, b: id, score: 1, reason: 'same-spelling' })
    else if (key !== '') seen.set(key, id)
  }
  return found
}
