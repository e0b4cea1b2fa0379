interface Weighed {
  readonly count: number
}

/** Counts above this share one level: few terms can be that heavy. */
const HIGHEST = 64

/** Things sorted into levels by their count, so that the heaviest are found without looking at the many light ones. */
export interface Levels<T extends Weighed> {
  /** To be called after every change of `item.count`, with the count before. */
  moved(item: T, before: number): void
  /** At least the `wanted` heaviest (all, if there are fewer), in no order; whoever `skip` holds is left out. */
  heavy(wanted: number, skip: ReadonlySet<T>): T[]
}

export function createLevels<T extends Weighed>(): Levels<T> {
  const levels = Array.from({ length: HIGHEST + 2 }, () => new Set<T>())
  const levelOf = (count: number): number => Math.min(count, HIGHEST + 1)
  return {
    moved(item, before) {
      const [from, to] = [levelOf(before), levelOf(item.count)]
      if (from === to) return
      if (from > 0) levels[from]?.delete(item)
      if (to > 0) levels[to]?.add(item)
    },
    heavy(wanted, skip) {
      const found: T[] = []
      for (let level = HIGHEST + 1; level > 0 && found.length < wanted; level--)
        for (const item of levels[level] ?? []) if (!skip.has(item)) found.push(item)
      return found
    },
  }
}
