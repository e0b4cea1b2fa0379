/**
 * Remembers how to take mutations back. `apply` mutates state through it, so that a batch that lost the race
 * for its place in the log is undone exactly, without copying the state first.
 */
export interface Journal {
  set<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void
  unset<T extends object, K extends keyof T>(target: T, key: undefined extends T[K] ? K : never): void
  /** Adds or replaces. Entries are never deleted (a deleted one could not be put back in its place): mark them instead. */
  put<K, V>(map: Map<K, V>, key: K, value: V): void
  push<T>(list: T[], item: T): void
}

export interface UndoableJournal extends Journal {
  /** Takes back everything since the last `clear`, newest first. */
  rollback(): void
  clear(): void
}

export function createJournal(): UndoableJournal {
  let inverses: (() => void)[] = []
  return {
    set(target, key, value) {
      const had = Object.hasOwn(target, key)
      const before = target[key]
      inverses.push(() => {
        if (had) target[key] = before
        else delete target[key]
      })
      target[key] = value
    },
    unset(target, key) {
      if (!Object.hasOwn(target, key)) return
      const before = target[key]
      inverses.push(() => {
        target[key] = before
      })
      delete target[key]
    },
    put(map, key, value) {
      const before = map.get(key)
      const had = before !== undefined || map.has(key)
      inverses.push(() => {
        if (had) map.set(key, before as typeof value)
        else map.delete(key)
      })
      map.set(key, value)
    },
    push(list, item) {
      inverses.push(() => list.pop())
      list.push(item)
    },
    rollback() {
      for (let i = inverses.length - 1; i >= 0; i--) inverses[i]?.()
      inverses = []
    },
    clear() {
      if (inverses.length > 0) inverses = []
    },
  }
}

/** For folding what is already durable: nothing will be taken back. */
export const directJournal: Journal = {
  set(target, key, value) {
    target[key] = value
  },
  unset(target, key) {
    delete target[key]
  },
  put(map, key, value) {
    map.set(key, value)
  },
  push(list, item) {
    list.push(item)
  },
}
