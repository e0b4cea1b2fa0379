import { createWorkshop, type NewWorkshop, type Reply } from '../../api.ts'
import { rememberKey, rememberWorkshop } from '../../sync/keys.ts'

/** Starts a workshop and keeps its keys on this device; resolves with its id. */
export async function startWorkshop(body: NewWorkshop, password: string): Promise<Reply<string>> {
  const created = await createWorkshop(body, password)
  if (!created.ok) return created
  const { id, code, keys } = created.value
  rememberKey('moderator', id, keys.moderator)
  rememberKey('stage', id, keys.stage)
  rememberWorkshop({ id, title: body.title, code, at: Date.now() })
  return { ok: true, value: id }
}
