import { busContract } from './bus.contract.ts'
import { eventLogContract } from './event-log.contract.ts'
import type { OpenStore } from './fixture.ts'
import { updateLogContract } from './update-log.contract.ts'
import { vaultContract } from './vault.contract.ts'

/** All ports of one store. */
export function storeContract(name: string, open: OpenStore): void {
  eventLogContract(name, open)
  updateLogContract(name, open)
  vaultContract(name, open)
  busContract(name, open)
}
