/** The closed set of refusals. `reason` and the numbers beside it make one more specific; pages translate `code` and `reason`. */
export const ERROR_CODES = [
  'INVALID',
  'TOO_LARGE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CLOSED',
  'LIMIT',
  'CONFLICT',
  'RATE_LIMITED',
  'BUSY',
  'STORAGE',
  'UNAVAILABLE',
  'VERSION',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

export interface Rejection {
  readonly code: ErrorCode
  /** A machine word such as `entries-per-person`, where one code has several causes. */
  readonly reason?: string
  /** The bound that was hit, in the reason's own unit. */
  readonly limit?: number
}

export type Rejected = { readonly ok: false; readonly error: Rejection }

export function reject(code: ErrorCode, reason?: string, limit?: number): Rejected {
  return {
    ok: false,
    error: { code, ...(reason !== undefined && { reason }), ...(limit !== undefined && { limit }) },
  }
}

/** Whether the same request may succeed later without being changed. */
const RETRYABLE: ReadonlySet<ErrorCode> = new Set(['RATE_LIMITED', 'BUSY', 'STORAGE', 'UNAVAILABLE'])

/** A refusal as it travels: `message` is English, for logs and tools. */
export interface WireError {
  readonly code: ErrorCode
  readonly message: string
  readonly retryable: boolean
  readonly reason?: string
  readonly limit?: number
}

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  INVALID: 'The request is not of the documented form.',
  TOO_LARGE: 'The text or the request is too long.',
  UNAUTHENTICATED: 'The key or token is missing, wrong or expired.',
  FORBIDDEN: 'This role may not do that.',
  NOT_FOUND: 'There is no such thing, or it has ended.',
  CLOSED: 'The activity is not open.',
  LIMIT: 'The allowed number is used up.',
  CONFLICT: 'The state has changed since; the precondition no longer holds.',
  RATE_LIMITED: 'Too many requests; try again shortly.',
  BUSY: 'The server is overloaded; try again shortly.',
  STORAGE: 'The server cannot store anything at the moment.',
  UNAVAILABLE: 'The store cannot be reached at the moment.',
  VERSION: 'This page is older than the server; reload it.',
}

export function toWire(error: Rejection): WireError {
  const message =
    error.reason === undefined ? MESSAGES[error.code] : `${MESSAGES[error.code]} (${error.reason})`
  return { ...error, message, retryable: RETRYABLE.has(error.code) }
}
