interface Weighed {
  readonly key: string
  readonly count: number
}

/**
 * The `limit` heaviest in order, ties by the smaller `first`, then by key; O(n + limit log limit) for most inputs (a bounded binary heap
 * with the lightest at its root).
 */
export function heaviest<T extends Weighed>(
  items: Iterable<T>,
  limit: number,
  first: (item: T) => number,
): T[] {
  const before = (a: T, b: T): boolean => {
    if (a.count !== b.count) return a.count > b.count
    const [firstA, firstB] = [first(a), first(b)]
    return firstA < firstB || (firstA === firstB && a.key < b.key)
  }
  const heap: T[] = []
  if (limit <= 0) return heap
  for (const item of items) {
    const lightest = heap[0]
    if (heap.length < limit || lightest === undefined) raise(heap, item, before)
    else if (before(item, lightest)) sink(heap, item, before)
  }
  return heap.sort((a, b) => (before(a, b) ? -1 : 1))
}

type Before<T> = (a: T, b: T) => boolean

/** Adds at the end and lets it rise. */
function raise<T>(heap: T[], item: T, before: Before<T>): void {
  let at = heap.length
  heap.push(item)
  while (at > 0) {
    const up = (at - 1) >> 1
    const parent = heap[up]
    if (parent === undefined || !before(parent, item)) break
    heap[at] = parent
    at = up
  }
  heap[at] = item
}

/** Replaces the root and lets the newcomer sink. */
function sink<T>(heap: T[], item: T, before: Before<T>): void {
  let at = 0
  for (;;) {
    const left = heap[2 * at + 1]
    if (left === undefined) break
    const right = heap[2 * at + 2]
    const child = right !== undefined && before(left, right) ? right : left
    if (!before(item, child)) break
    heap[at] = child
    at = child === right ? 2 * at + 2 : 2 * at + 1
  }
  heap[at] = item
}
