import type { Vault } from '../../ports/vault.ts'
import type { Connection } from './connection.ts'
import { PUT_IF_ABSENT } from './scripts.ts'

const keyOf = (scope: string) => `weitblick:vault:${scope}`

/** One hash for each scope. `erased` is called when bytes should leave the files. */
export function redisVault(connection: Connection, erased: () => void): Vault {
  return {
    async put(scope, key, value) {
      await connection.send(['HSET', keyOf(scope), key, value])
    },
    putIfAbsent: (scope, key, value) => connection.run<string>(PUT_IF_ABSENT, [keyOf(scope)], [key, value]),
    get: async (scope, key) =>
      (await connection.send<string | null>(['HGET', keyOf(scope), key])) ?? undefined,
    async list(scope) {
      const flat = await connection.send<string[]>(['HGETALL', keyOf(scope)])
      const keys = flat.filter((_, i) => i % 2 === 0)
      return new Map(keys.map((key, i) => [key, flat[2 * i + 1] ?? '']))
    },
    async destroy(scope, key) {
      await connection.send(key === undefined ? ['DEL', keyOf(scope)] : ['HDEL', keyOf(scope), key])
      erased()
    },
  }
}
