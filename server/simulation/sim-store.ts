import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { StoreError } from '../ports/store-error.ts'
import { between } from '../test/chance.ts'

/** How badly the store behaves now. */
export interface Weather {
  /** Share of the calls that fail, certainly without effect. */
  refused: number
  /** Share of the appends whose answer is lost; half of them were written. */
  lost: number
  /** Nothing works at all. */
  down: boolean
}

export const FAIR: Readonly<Weather> = { refused: 0, lost: 0, down: false }

const never = <T>(): Promise<T> => new Promise<T>(() => undefined)

/** The store as one server sees it: slow, failing as the weather says, and silent once the server is dead. */
export function simStore(
  disk: Store,
  clock: Clock,
  chance: () => number,
  weather: Readonly<Weather>,
  alive: () => boolean,
): Store {
  const later = (ms: number) => new Promise<void>((resolve) => void clock.after(ms, resolve))

  /** One call: takes a while, may be refused; a dead server neither asks nor hears the answer. */
  async function call<T>(act: () => Promise<T>): Promise<T> {
    await later(between(chance, 0, 15))
    if (!alive()) return never()
    if (weather.down || chance() < weather.refused) throw new StoreError('UNAVAILABLE', 'bad weather')
    const result = await act()
    await later(between(chance, 0, 15))
    return alive() ? result : never()
  }

  return {
    ...disk,
    events: {
      ...disk.events,
      append: (...args) =>
        call(async () => {
          if (chance() >= weather.lost) return disk.events.append(...args)
          if (chance() < 0.5) await disk.events.append(...args)
          throw new StoreError('UNAVAILABLE', 'the answer was lost', 'unknown')
        }),
      async *read(log, afterSeq) {
        await call(async () => undefined)
        yield* disk.events.read(log, afterSeq)
      },
      head: (log) => call(() => disk.events.head(log)),
      follow: (log, afterSeq, tail) =>
        disk.events.follow(log, afterSeq, (news) => {
          if (alive()) tail(news)
        }),
    },
    vault: {
      put: (...args) => call(() => disk.vault.put(...args)),
      putIfAbsent: (...args) => call(() => disk.vault.putIfAbsent(...args)),
      get: (...args) => call(() => disk.vault.get(...args)),
      list: (...args) => call(() => disk.vault.list(...args)),
      destroy: (...args) => call(() => disk.vault.destroy(...args)),
    },
  }
}
