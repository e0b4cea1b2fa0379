import type { CreatedWorkshop, GrantedAccess } from '#shared/protocol/http.ts'
import { call, type Reply } from '../../api.ts'
import { keyOf } from '../../sync/keys.ts'

/** What a moderator does with a workshop as a whole; all of it with the key that this device holds. */
const bearerOf = (workshopId: string): string => keyOf('moderator', workshopId) ?? ''

export interface NewLink {
  readonly role: 'moderator' | 'stage'
  /** Whom it is for; may be empty. */
  readonly label: string
}

/** A further link, which can be revoked by itself; its key is told this once. */
export function grantAccess(workshopId: string, link: NewLink): Promise<Reply<GrantedAccess>> {
  return call('POST', `/api/workshops/${workshopId}/access`, { body: link, bearer: bearerOf(workshopId) })
}

/** Ends a link and every connection that came by it. */
export function revokeAccess(workshopId: string, keyId: string): Promise<Reply<void>> {
  return call('DELETE', `/api/workshops/${workshopId}/access/${keyId}`, { bearer: bearerOf(workshopId) })
}

/** A new workshop with the same rooms and agenda, without answers. */
export function copyWorkshop(workshopId: string, title: string): Promise<Reply<CreatedWorkshop>> {
  return call('POST', `/api/workshops/${workshopId}/copy`, { body: { title }, bearer: bearerOf(workshopId) })
}

/** Begins a rehearsal with so many synthetic participants; an earlier one of this workshop is erased. */
export function startRehearsal(workshopId: string, people: number): Promise<Reply<CreatedWorkshop>> {
  const body = { people }
  return call('POST', `/api/workshops/${workshopId}/rehearsal`, { body, bearer: bearerOf(workshopId) })
}

/** Erases the workshop with all it holds. */
export function eraseWorkshop(workshopId: string): Promise<Reply<void>> {
  return call('DELETE', `/api/workshops/${workshopId}`, { bearer: bearerOf(workshopId) })
}
