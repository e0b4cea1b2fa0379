/** Time and chance as the rooms know them; tests inject their own. */
export interface Clock {
  /** ms since the epoch. */
  now(): number
  /** Calls `act` once after `ms`; the returned function cancels it. */
  after(ms: number, act: () => void): () => void
  /** Calls `act` once what has arrived already was handled. */
  soon(act: () => void): void
  /**
   * As `soon`, but a few ms later when the last such call was just now, so that what arrives meanwhile shares the work;
   * and not before `atLeast` ms from now.
   */
  gather(act: () => void, atLeast?: number): void
}

export interface Ids {
  /** An id of at least 120 random bits, `[A-Za-z0-9_-]`. */
  id(): string
  /** A secret of at least 128 random bits, `[A-Za-z0-9_-]`. */
  secret(): string
  /** A join code. */
  code(): string
}
