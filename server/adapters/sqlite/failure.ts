import type { Failure } from './protocol.ts'

/** Primary result codes of SQLite (sqlite3.h). */
const BUSY = 5
const READONLY = 8
const CORRUPT = 11
const FULL = 13
const NOTADB = 26

const WORDS = new Map([
  [BUSY, 'another process holds the database locked'],
  [READONLY, 'the database is read-only'],
  [CORRUPT, 'the database is damaged'],
  [FULL, 'the disk is full'],
  [NOTADB, 'the file is not a database'],
])

/** The primary result code of an error of the SQLite binding (`errcode`, as in node:sqlite); 0 for any other error. */
export function resultCode(error: unknown): number {
  const errcode = error instanceof Error && 'errcode' in error ? error.errcode : 0
  return typeof errcode === 'number' ? errcode & 0xff : 0
}

export const isBusy = (error: unknown) => resultCode(error) === BUSY
export const isDamage = (error: unknown) => [CORRUPT, NOTADB].includes(resultCode(error))
export const isReadOnly = (error: unknown) => resultCode(error) === READONLY

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** What SQLite's error means to the caller of a port. */
export function failureOf(error: unknown, outcome: 'failed' | 'unknown' = 'failed'): Failure {
  const text = messageOf(error)
  const words = WORDS.get(resultCode(error))
  const message = words ? `${words} (${text})` : text
  return { code: isBusy(error) ? 'BUSY' : 'STORAGE', message, outcome }
}

/**
 * Whether a failed COMMIT certainly left nothing. When the disk was full or the lock was missing, no commit frame was written;
 * after an I/O error (say of fsync) a crash may still bring the frames back.
 */
export function commitOutcome(error: unknown): 'failed' | 'unknown' {
  return [BUSY, FULL, READONLY].includes(resultCode(error)) ? 'failed' : 'unknown'
}
