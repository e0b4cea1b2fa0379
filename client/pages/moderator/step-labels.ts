/** What this page did lately, by command id: the server tells which step can be undone, the page what it was. */
const labels = new Map<string, string>()

const KEPT = 200

export function rememberStep(id: string, label: string): void {
  labels.set(id, label)
  if (labels.size <= KEPT) return
  const oldest = labels.keys().next()
  if (!oldest.done) labels.delete(oldest.value)
}

/** The label of the newest of these steps that this page made; undefined when it made none of them. */
export function stepLabel(ids: readonly string[]): string | undefined {
  for (const id of ids) {
    const label = labels.get(id)
    if (label !== undefined) return label
  }
  return undefined
}
