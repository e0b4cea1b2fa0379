import { storeContract } from '../../ports/contract/store.contract.ts'
import { filesHold, temporaryDir } from '../testing/files.ts'
import { openSqliteStore } from './store.ts'

storeContract('SQLite', async () => {
  const dir = temporaryDir()
  const store = await openSqliteStore({ dir: dir.path })
  return {
    store,
    other: store,
    holds: (text) => filesHold(dir.path, text),
    end: async () => {
      await store.close()
      dir.remove()
    },
  }
})
