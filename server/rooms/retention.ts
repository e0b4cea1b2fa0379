import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { Workshops } from './workshops.ts'

const DAY = 24 * 60 * 60 * 1000
/** How often (ms) old workshops are looked for. */
const EVERY = 60 * 60 * 1000

export interface RetentionParts {
  readonly store: Store
  readonly workshops: Workshops
  readonly clock: Clock
  readonly days: number
  report(event: string, detail: Readonly<Record<string, unknown>>): void
}

/** Erases workshops `days` after their last activity: now, and then every hour. Returns the stop function. */
export function startRetention({ store, workshops, clock, days, report }: RetentionParts): () => void {
  let cancel = clock.after(0, run)

  function run(): void {
    cancel = clock.after(EVERY, run)
    eraseOld().catch((error: unknown) => report('retention', { error: String(error) }))
  }

  async function eraseOld(): Promise<void> {
    const before = clock.now() - days * DAY
    for (const { log, lastAt } of await store.events.list()) {
      if (lastAt >= before) continue
      await workshops.erase(log)
      report('erased', { workshop: log })
    }
  }

  return () => cancel()
}
