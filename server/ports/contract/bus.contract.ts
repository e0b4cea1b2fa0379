import { describe, expect, test } from 'vitest'
import { eventually, fresh, type OpenStore, storeForSuite } from './fixture.ts'

/** What every `Bus` promises. Delivery is at most once, so a test may publish again until it is heard. */
export function busContract(name: string, open: OpenStore): void {
  describe(`Bus on ${name}`, () => {
    const tested = storeForSuite(open)

    test('every subscriber of a channel hears the exact bytes, on every node, the publisher too', async () => {
      const { store, other } = tested()
      const channel = fresh('channel')
      const heard = [new Set<string>(), new Set<string>(), new Set<string>()]
      const stops = [store, store, other].map((node, i) =>
        node.bus.subscribe(channel, (bytes) => heard[i]?.add([...bytes].join())),
      )
      await eventually(() => {
        store.bus.publish(channel, Uint8Array.of(0, 255, 128, 10))
        other.bus.publish(channel, Uint8Array.of())
        for (const each of heard) expect(each).toEqual(new Set(['0,255,128,10', '']))
      })
      for (const stop of stops) stop()
    })

    test('channels are kept apart, and publishing never calls back synchronously', async () => {
      const { store } = tested()
      const [mine, similar] = [fresh('channel'), fresh('channel*')]
      const heard: number[] = []
      const stops = [mine, similar].map((channel) =>
        store.bus.subscribe(channel, (bytes) => heard.push(bytes[0] ?? -1)),
      )
      await eventually(() => {
        const before = heard.length
        store.bus.publish(mine, Uint8Array.of(1))
        store.bus.publish(`${mine}x`, Uint8Array.of(2))
        expect(heard).toHaveLength(before)
        expect(heard).toContain(1)
      })
      expect(heard).not.toContain(2)
      for (const stop of stops) stop()
    })

    test('hears nothing after unsubscribing; others of the channel still do', async () => {
      const { store } = tested()
      const channel = fresh('channel')
      const heard = { gone: 0, stays: 0 }
      const hear = () => void (heard.gone += 1)
      const stops = [store.bus.subscribe(channel, hear), store.bus.subscribe(channel, hear)]
      const stop = store.bus.subscribe(channel, () => void (heard.stays += 1))
      for (const each of stops) each()
      await eventually(() => {
        store.bus.publish(channel, Uint8Array.of(1))
        expect(heard.stays).toBeGreaterThan(0)
      })
      expect(heard.gone).toBe(0)
      stop()
    })
  })
}
