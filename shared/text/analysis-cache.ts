const GENERATION = 20_000
const LONGEST_KEPT = 200

/**
 * Remembers the results of `compute` for at least the latest 20,000 and at most 40,000 distinct short inputs: two
 * generations, the older is dropped when the younger is full, so no bookkeeping at each hit.
 */
export function createAnalysisCache<T>(compute: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (text) => {
    const fresh = young.get(text)
    if (fresh !== undefined) return fresh
    const value = old.get(text) ?? compute(text)
    if (text.length > LONGEST_KEPT) return value
    if (young.size >= GENERATION) {
      old = young
      young = new Map()
    }
    young.set(text, value)
    return value
  }
}
