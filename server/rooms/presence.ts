import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'

/** How often (ms) a server repeats its number, and how long the others believe it. */
const REPEAT = 5_000
const BELIEVED = 3 * REPEAT

/** How many participants are connected, over all servers of the installation. */
export interface Presence {
  /** This server's own number changed. */
  own(online: number): void
  total(): number
  stop(): void
}

export function createPresence(
  workshop: string,
  node: string,
  bus: Bus,
  clock: Clock,
  changed: () => void,
): Presence {
  const channel = `presence/${workshop}`
  const others = new Map<string, { readonly online: number; readonly until: number }>()
  let mine = 0
  let cancel: (() => void) | undefined

  const stopHearing = bus.subscribe(channel, (bytes) => {
    const heard = parse(bytes)
    if (!heard || heard.node === node) return
    const before = others.get(heard.node)?.online ?? 0
    others.set(heard.node, { online: heard.online, until: clock.now() + BELIEVED })
    if (before !== heard.online) changed()
  })

  function publish(): void {
    cancel?.()
    bus.publish(channel, new TextEncoder().encode(JSON.stringify({ node, online: mine })))
    cancel = mine > 0 ? clock.after(REPEAT, publish) : undefined
  }

  return {
    own(online) {
      if (online === mine) return
      mine = online
      publish()
    },
    total() {
      const now = clock.now()
      let sum = mine
      for (const [other, { online, until }] of others) {
        if (until >= now) sum += online
        else others.delete(other)
      }
      return sum
    },
    stop() {
      if (mine > 0) {
        mine = 0
        publish()
      }
      stopHearing()
    },
  }
}

function parse(bytes: Uint8Array): { readonly node: string; readonly online: number } | undefined {
  try {
    const { node, online } = JSON.parse(new TextDecoder().decode(bytes)) as {
      node?: unknown
      online?: unknown
    }
    return typeof node === 'string' && typeof online === 'number' ? { node, online } : undefined
  } catch {
    return undefined
  }
}
