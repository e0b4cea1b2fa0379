import type { Language } from './language.ts'
import { mergeKey } from './normalise.ts'

export interface TextItem {
  readonly id: string
  readonly text: string
}

export interface SuggestedGroup {
  readonly name: string
  readonly ids: readonly string[]
}

/** Proposes groups of texts about the same with names from their own words; what fits nowhere stays `unsorted`. */
export function suggestGroups(
  items: readonly TextItem[],
  _language: Language,
): { readonly groups: readonly SuggestedGroup[]; readonly unsorted: readonly string[] } {
  const byKey = new Map<string, TextItem[]>()
  for (const item of items) {
    const key = mergeKey(item.text)
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [item])
    else same.push(item)
  }
  const groups = [...byKey.values()].filter((same) => same.length > 1)
  return {
    groups: groups.map((same) => ({ name: same[0]?.text ?? '', ids: same.map((item) => item.id) })),
    unsorted: [...byKey.values()]
      .filter((same) => same.length === 1)
      .flatMap((same) => same.map((item) => item.id)),
  }
}
