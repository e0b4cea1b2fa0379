import type { Vault } from '../../ports/vault.ts'
import type { Eraser } from './erase.ts'
import type { Cell } from './protocol.ts'
import type { WorkerLink } from './worker-link.ts'

function mapOf(cells: readonly Cell[]): Map<string, string> {
  const keys = cells.filter((_, i) => i % 2 === 0) as string[]
  return new Map(keys.map((key, i) => [key, cells[2 * i + 1] as string]))
}

export function sqliteVault(link: WorkerLink, erase: Eraser): Vault {
  return {
    async put(scope, key, value) {
      await link.call('put', scope, key, value)
    },
    putIfAbsent: (scope, key, value) => link.call('putIfAbsent', scope, key, value),
    get: async (scope, key) => (await link.call('get', scope, key)) ?? undefined,
    list: async (scope) => mapOf(await link.call('entries', scope)),
    destroy: (scope, key) => erase(link.call('destroy', scope, key ?? null)),
  }
}
