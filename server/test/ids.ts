import { codeFromBytes } from '#shared/ids.ts'
import type { Ids } from '../ports/clock.ts'

/** Ids that count up: the same in every run. `prefix` keeps the servers of one test apart. */
export function createTestIds(prefix = 'n'): Ids {
  let count = 0
  const next = (kind: string) => `${prefix}${String(++count).padStart(9, '0')}-${kind}`
  return {
    id: () => next('id'),
    secret: () => next('secret'),
    code() {
      count++
      return codeFromBytes(Uint8Array.from({ length: 6 }, (_, i) => Math.floor(count / 32 ** i) % 32))
    },
  }
}
