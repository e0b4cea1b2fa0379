/** Ephemeral bytes between the processes that serve one installation (presence, cursors). At most once, no history. */
export interface Bus {
  /** `bytes` must not be changed afterwards. Never throws: what cannot be sent now is dropped. */
  publish(channel: string, bytes: Uint8Array): void
  /**
   * Also hears what this process publishes, never synchronously. Nobody promises that a subscription hears what is published
   * before it is known to the broker. `hear` must not throw. Returns the unsubscribe function.
   */
  subscribe(channel: string, hear: (bytes: Uint8Array) => void): () => void
}
