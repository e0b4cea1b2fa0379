/**
 * localStorage that never throws: where it is blocked or full, items live in memory until the page closes.
 * Everything the pages keep on a device goes through here.
 */
const memory = new Map<string, string>()

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

export function readItem(key: string): string | undefined {
  try {
    return memory.get(key) ?? storage()?.getItem(key) ?? undefined
  } catch {
    return memory.get(key)
  }
}

/** True when the item will outlive the page. */
export function writeItem(key: string, value: string): boolean {
  try {
    const store = storage()
    if (!store) throw new Error('no storage')
    store.setItem(key, value)
    memory.delete(key)
    return true
  } catch {
    memory.set(key, value)
    return false
  }
}

export function removeItem(key: string): void {
  memory.delete(key)
  try {
    storage()?.removeItem(key)
  } catch {
    // Blocked storage holds nothing to remove.
  }
}

/** Keys that begin with `prefix`, in no particular order. */
export function itemKeys(prefix: string): string[] {
  const keys = new Set<string>()
  for (const key of memory.keys()) if (key.startsWith(prefix)) keys.add(key)
  try {
    const store = storage()
    for (let i = 0; store && i < store.length; i++) {
      const key = store.key(i)
      if (key?.startsWith(prefix)) keys.add(key)
    }
  } catch {
    // What memory holds is all there is.
  }
  return [...keys]
}

/** A stored JSON value; undefined when absent or not JSON. Check its shape before use: people edit storage. */
export function readJson(key: string): unknown {
  const text = readItem(key)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
