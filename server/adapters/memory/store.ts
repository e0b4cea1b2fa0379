import type { Store } from '../../ports/store.ts'
import { localBus } from '../local-bus.ts'
import { memoryEventLog } from './event-log.ts'
import { memoryUpdateLog } from './update-log.ts'
import { memoryVault } from './vault.ts'

/**
 * A store without a disk, for tests and the simulation. Deterministic: everything resolves in microtasks, there is no
 * timer and no randomness. Several nodes may share one; `close` therefore lets go of nothing, as a disk outlives its server.
 * It never fails: faults are injected by wrapping its ports.
 */
export function openMemoryStore(): Store {
  return {
    events: memoryEventLog(),
    updates: memoryUpdateLog(),
    vault: memoryVault(),
    bus: localBus(),
    health: async () => ({ ok: true, detail: 'in memory: nothing survives a restart' }),
    close: async () => {},
  }
}
