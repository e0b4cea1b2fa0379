/**
 * The store could not do what was asked.
 * `STORAGE`: it answered and refused (disk full, corrupt, read-only, replaced). `UNAVAILABLE`: it could not be reached. `BUSY`: it is overloaded or locked.
 */
export type StoreErrorCode = 'STORAGE' | 'UNAVAILABLE' | 'BUSY'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  /** `unknown`: the write may have happened (its answer was lost); `failed`: certainly not. */
  readonly outcome: 'failed' | 'unknown'

  constructor(
    code: StoreErrorCode,
    message: string,
    outcome: 'failed' | 'unknown' = 'failed',
    cause?: unknown,
  ) {
    super(message, { cause })
    this.code = code
    this.outcome = outcome
  }
}
