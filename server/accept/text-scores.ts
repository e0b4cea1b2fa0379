/** Adjusted Rand index of two groupings of the same items (Hubert and Arabie 1985): 1 equal, 0 as by chance. */
export function adjustedRandIndex(gold: readonly string[], found: readonly string[]): number {
  const both = new Map<string, number>()
  const rows = new Map<string, number>()
  const columns = new Map<string, number>()
  const bump = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1)
  gold.forEach((group, i) => {
    const other = found[i] ?? ''
    bump(rows, group)
    bump(columns, other)
    bump(both, `${group}\u0000${other}`)
  })
  const pairs = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const all = (gold.length * (gold.length - 1)) / 2
  const expected = (pairs(rows) * pairs(columns)) / all
  const most = (pairs(rows) + pairs(columns)) / 2
  return most === expected ? 1 : (pairs(both) - expected) / (most - expected)
}

/** Spearman's rank correlation; ties get their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b))
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((x, y) => x.value - y.value)
  const result = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end++
    for (let k = start; k <= end; k++) result[order[k]?.i ?? 0] = (start + end) / 2
    start = end + 1
  }
  return result
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanA, meanB] = [mean(a), mean(b)]
  let covariance = 0
  let varianceA = 0
  let varianceB = 0
  a.forEach((value, i) => {
    const [da, db] = [value - meanA, (b[i] ?? 0) - meanB]
    covariance += da * db
    varianceA += da * da
    varianceB += db * db
  })
  return covariance / Math.sqrt(varianceA * varianceB)
}

/** The group of each item under a suggestion; items left unsorted are groups of their own. */
export function groupLabels(
  ids: readonly string[],
  suggestion: { readonly groups: readonly { readonly ids: readonly string[] }[] },
): string[] {
  const labels = new Map<string, string>()
  suggestion.groups.forEach((group, i) => {
    for (const id of group.ids) labels.set(id, `g${i}`)
  })
  return ids.map((id) => labels.get(id) ?? `alone ${id}`)
}
