import { storeContract } from '../../ports/contract/store.contract.ts'
import { openMemoryStore } from './store.ts'

storeContract('memory', async () => {
  const store = openMemoryStore()
  return { store, other: store, end: () => store.close() }
})
