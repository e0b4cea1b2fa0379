import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { type ErrorCode, type Rejected, reject, toWire } from '#shared/result.ts'
import { StoreError } from '../../ports/store-error.ts'

const STATUS: Readonly<Record<ErrorCode, number>> = {
  INVALID: 400,
  TOO_LARGE: 413,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CLOSED: 409,
  LIMIT: 409,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  BUSY: 503,
  STORAGE: 507,
  UNAVAILABLE: 503,
  VERSION: 409,
}

/** Answers with a refusal: `{"error": {"code", "message", "retryable"}}` and a fitting status. */
export function refuseWith(response: Response, { error }: Rejected): void {
  response.status(STATUS[error.code]).json({ error: toWire(error) })
}

/** JSON only: a foreign page cannot send it without asking first. */
export const jsonOnly: RequestHandler = (request, response, next) => {
  const hasBody =
    request.headers['content-length'] !== '0' && request.method !== 'GET' && request.method !== 'DELETE'
  const empty =
    request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined
  if (!hasBody || empty || request.is('application/json')) next()
  else refuseWith(response, reject('INVALID', 'content-type'))
}

/** Whatever went wrong in a handler ends as an answer; what is a bug is reported. */
export function errorHandler(bug: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    if (error instanceof StoreError) return refuseWith(response, reject(error.code))
    const { type, status } = (error ?? {}) as { type?: string; status?: number }
    if (type === 'entity.too.large') return refuseWith(response, reject('TOO_LARGE', 'body'))
    if (status !== undefined && status >= 400 && status < 500)
      return refuseWith(response, reject('INVALID', 'body'))
    bug(error)
    response.status(500).json({ error: toWire({ code: 'UNAVAILABLE', reason: 'internal' }) })
  }
}
