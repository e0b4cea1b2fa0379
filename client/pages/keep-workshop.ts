import type { CreatedWorkshop } from '#shared/protocol/http.ts'
import { rememberKey, rememberWorkshop } from '../sync/keys.ts'

/** Keeps the keys of a workshop made on this device, which are told only once. */
export function keepKeys({ id, keys }: CreatedWorkshop): void {
  rememberKey('moderator', id, keys.moderator)
  rememberKey('stage', id, keys.stage)
}

/** Keeps the keys and lists the workshop on the first page. */
export function keepWorkshop(created: CreatedWorkshop, title: string): void {
  keepKeys(created)
  rememberWorkshop({ id: created.id, title, code: created.code, at: Date.now() })
}
