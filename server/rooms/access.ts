import { createHash, timingSafeEqual } from 'node:crypto'
import { type Rejected, reject } from '#shared/result.ts'
import type { Role } from '#shared/roles.ts'
import type { LiveWorkshop } from './live-workshop.ts'

/** Secrets are kept as SHA-256 only; they are random, so nothing slower is needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Which key of the workshop a secret is; compared in constant time. */
export function findAccess(live: LiveWorkshop, role: Role, secret: string): string | undefined {
  let found: string | undefined
  for (const [key, access] of live.workshop.access) {
    if (sameHash(access.hash, secret) && access.role === role && !access.revoked) found = key
  }
  return found
}

/** Whose token it is: `<participant>.<secret>`; the secret's hash is compared in constant time. */
export function findParticipant(live: LiveWorkshop, token: string): string | undefined {
  const participant = live.workshop.participants.get(token.slice(0, token.indexOf('.')))
  return participant && sameHash(participant.token, token) ? participant.id : undefined
}

/** Whether two secrets are equal, compared in constant time whatever their lengths. */
export function sameSecret(given: string, wanted: string): boolean {
  return sameHash(hashSecret(wanted), given)
}

function sameHash(stored: string, secret: string): boolean {
  const [a, b] = [Buffer.from(stored), Buffer.from(hashSecret(secret))]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The refusal for a wrong or missing key, the same for all of them. */
export const unauthenticated: Rejected = reject('UNAUTHENTICATED')
