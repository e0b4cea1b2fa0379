import type { Bus } from '../../ports/bus.ts'
import { bufferOf } from './bytes.ts'
import { type Connection, type ConnectionOptions, clientOf, closeClient } from './connection.ts'

type Hear = (bytes: Uint8Array) => void

const keyOf = (channel: string) => `weitblick:bus:${channel}`

/** Pub/Sub: publishes over the store's connection, listens on one of its own, which subscribes again when it reconnects. */
export function redisBus(
  connection: Connection,
  options: ConnectionOptions,
): Bus & { close(): Promise<void> } {
  const hearers = new Map<string, Set<Hear>>()
  /** What Redis was asked to send here: one function for each channel, kept until it is cancelled. */
  const tells = new Map<string, (message: Buffer) => void>()
  const subscribed = new Set<string>()
  let settled: Promise<unknown> = Promise.resolve()

  const listener = clientOf(options, true)
  // The store's connection reports troubles; this one only has to come back, and to make good what failed meanwhile.
  listener.on('error', () => {})
  listener.on('ready', () => {
    for (const channel of new Set([...hearers.keys(), ...subscribed])) changed(channel)
  })
  listener.connect().catch(() => {})

  function tellOf(channel: string): (message: Buffer) => void {
    const tell = tells.get(channel) ?? ((bytes) => hearers.get(channel)?.forEach((hear) => hear(bytes)))
    tells.set(channel, tell)
    return tell
  }

  /** Makes Redis's subscription what the hearers of the channel need now. */
  async function reconcile(channel: string): Promise<void> {
    if (hearers.has(channel) && !subscribed.has(channel)) {
      await listener.subscribe(keyOf(channel), tellOf(channel), true)
      subscribed.add(channel)
    } else if (!hearers.has(channel) && subscribed.has(channel)) {
      await listener.unsubscribe(keyOf(channel), tellOf(channel), true)
      subscribed.delete(channel)
      tells.delete(channel)
    }
  }

  /** One after the other: the client loses a subscription that meets its own cancellation on the way. */
  function changed(channel: string): void {
    settled = settled.then(() => reconcile(channel)).catch(() => {})
  }

  return {
    publish(channel, bytes) {
      connection.send(['PUBLISH', keyOf(channel), bufferOf(bytes)]).catch(() => {})
    },
    subscribe(channel, hear) {
      // Wrapped, so that the same function may subscribe twice.
      const once: Hear = (bytes) => hear(bytes)
      hearers.set(channel, (hearers.get(channel) ?? new Set()).add(once))
      changed(channel)
      return () => {
        const others = hearers.get(channel)
        if (!others?.delete(once) || others.size > 0) return
        hearers.delete(channel)
        changed(channel)
      }
    },
    close: () => closeClient(listener, options.deadlineMs),
  }
}
