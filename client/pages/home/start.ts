import { createWorkshop, type NewWorkshop, type Reply } from '../../api.ts'
import { keepWorkshop } from '../keep-workshop.ts'

/** Starts a workshop and keeps its keys on this device; resolves with its id. */
export async function startWorkshop(body: NewWorkshop, password: string): Promise<Reply<string>> {
  const created = await createWorkshop(body, password)
  if (!created.ok) return created
  keepWorkshop(created.value, body.title)
  return { ok: true, value: created.value.id }
}
