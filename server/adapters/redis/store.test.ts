import { createClient } from 'redis'
import { storeContract } from '../../ports/contract/store.contract.ts'
import { filesHold } from '../testing/files.ts'
import { openRedisStore } from './store.ts'
import { startRedis } from './test-server.ts'

/** Two server processes on one Redis, as two stores. */
storeContract('Redis', async () => {
  const redis = await startRedis()
  const open = () => openRedisStore({ url: redis.url, eraseMs: 50 })
  const [store, other] = await Promise.all([open(), open()])
  const operator = await createClient({ url: redis.url }).connect()
  return {
    store,
    other,
    holds: (text) => filesHold(redis.dir, text),
    interrupt: async () =>
      void (await operator.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes'])),
    end: async () => {
      await Promise.all([store.close(), other.close(), operator.close()])
      await redis.end()
    },
  }
})
