import type { Vault } from '../../ports/vault.ts'

export function memoryVault(): Vault {
  const scopes = new Map<string, Map<string, string>>()

  function put(scope: string, key: string, value: string): void {
    scopes.set(scope, (scopes.get(scope) ?? new Map()).set(key, value))
  }

  return {
    async put(scope, key, value) {
      put(scope, key, value)
    },
    async putIfAbsent(scope, key, value) {
      const stored = scopes.get(scope)?.get(key)
      if (stored !== undefined) return stored
      put(scope, key, value)
      return value
    },
    get: async (scope, key) => scopes.get(scope)?.get(key),
    list: async (scope) => new Map(scopes.get(scope)),
    async destroy(scope, key) {
      if (key === undefined) scopes.delete(scope)
      else scopes.get(scope)?.delete(key)
    },
  }
}
