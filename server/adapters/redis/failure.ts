import { ClientClosedError, ClientOfflineError, ErrorReply } from 'redis'
import { StoreError } from '../../ports/store-error.ts'

/** Error replies (by their first word) that say that this server cannot do it now, rather than that it will not do it. */
const NOT_READY = new Set(['LOADING', 'READONLY', 'MASTERDOWN', 'CLUSTERDOWN', 'TRYAGAIN'])

/** What an error of the Redis client means to the caller of a port. An error reply is an answer: nothing was written. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof ErrorReply) {
    const [word = ''] = message.split(' ')
    if (NOT_READY.has(word)) return new StoreError('UNAVAILABLE', message, 'failed', error)
    return new StoreError(word === 'BUSY' ? 'BUSY' : 'STORAGE', message, 'failed', error)
  }
  if (error instanceof ClientOfflineError || error instanceof ClientClosedError) {
    return new StoreError('UNAVAILABLE', 'Redis cannot be reached', 'failed', error)
  }
  if (message === 'The queue is full') {
    return new StoreError('BUSY', 'Redis does not keep up: too many commands wait', 'failed', error)
  }
  return new StoreError('UNAVAILABLE', message || 'the connection to Redis broke', 'unknown', error)
}
