interface Weighed {
  readonly count: number
  readonly first: number
}

const before = (a: Weighed, b: Weighed): boolean =>
  a.count > b.count || (a.count === b.count && a.first < b.first)

/** The `limit` heaviest in order, ties by first seen; O(n + limit log limit) for most inputs (a bounded binary heap). */
export function heaviest<T extends Weighed>(items: Iterable<T>, limit: number): T[] {
  const heap: T[] = []
  if (limit <= 0) return heap
  for (const item of items) {
    const worst = heap[0]
    if (heap.length < limit || worst === undefined) raise(heap, item)
    else if (before(item, worst)) sink(heap, item)
  }
  return heap.sort((a, b) => (before(a, b) ? -1 : 1))
}

/** Adds at the end and lets it rise; the lightest stands at the root. */
function raise<T extends Weighed>(heap: T[], item: T): void {
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
function sink<T extends Weighed>(heap: T[], item: T): void {
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
