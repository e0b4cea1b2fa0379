/**
 * Small erasable values that must not be in a log: display names, per-round ballot keys, join codes.
 * A scope is erased as one (a workshop's scope is its id). All writes are durable when they resolve.
 */
export interface Vault {
  put(scope: string, key: string, value: string): Promise<void>
  /** Stores `value` unless the key exists; resolves to whichever value is stored now. */
  putIfAbsent(scope: string, key: string, value: string): Promise<string>
  get(scope: string, key: string): Promise<string | undefined>
  list(scope: string): Promise<ReadonlyMap<string, string>>
  /** Erases one key, or without `key` the whole scope, so that its bytes are gone from the store's files. */
  destroy(scope: string, key?: string): Promise<void>
}
