export const ROLES = ['moderator', 'stage', 'participant'] as const
export type Role = (typeof ROLES)[number]

export type Language = 'de' | 'en'

/** Who sends a command; it comes from the session, never from the payload. */
export type Actor =
  | { readonly role: 'moderator'; readonly keyId: string }
  | { readonly role: 'stage'; readonly keyId: string }
  | { readonly role: 'participant'; readonly participantId: string }
  | { readonly role: 'system' }

/** The actor as the log names it outside anonymous activities. */
export function actorName(actor: Actor): string {
  if (actor.role === 'participant') return actor.participantId
  return actor.role === 'system' ? 'system' : `${actor.role}:${actor.keyId}`
}
