import type { Bus } from '../ports/bus.ts'

/** The bus of an installation that is one process. What is published is heard in a microtask. */
export function localBus(): Bus {
  const hearers = new Map<string, Set<(bytes: Uint8Array) => void>>()
  return {
    publish(channel, bytes) {
      queueMicrotask(() => {
        for (const hear of hearers.get(channel) ?? []) hear(bytes)
      })
    },
    subscribe(channel, hear) {
      // Wrapped, so that the same function may subscribe twice.
      const once = (bytes: Uint8Array) => hear(bytes)
      hearers.set(channel, (hearers.get(channel) ?? new Set()).add(once))
      return () => {
        const others = hearers.get(channel)
        others?.delete(once)
        if (others?.size === 0) hearers.delete(channel)
      }
    },
  }
}
