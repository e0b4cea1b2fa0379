import type { Bus } from './bus.ts'
import type { EventLog } from './event-log.ts'
import type { UpdateLog } from './update-log.ts'
import type { Vault } from './vault.ts'

export interface StoreHealth {
  readonly ok: boolean
  /** Plain words about durability or the trouble, for the log and `/readyz`. */
  readonly detail: string
}

/** All ports of one opened store. `compose.ts` is the only place that chooses which. */
export interface Store {
  readonly events: EventLog
  readonly updates: UpdateLog
  readonly vault: Vault
  readonly bus: Bus
  /** Whether writes would be durable now. Never rejects. */
  health(): Promise<StoreHealth>
  /**
   * Finishes what is under way, then lets go of files and connections. Later calls reject with `UNAVAILABLE`; followers hear
   * no more. (The memory store, which several nodes of a simulation share, stays open.)
   */
  close(): Promise<void>
}
