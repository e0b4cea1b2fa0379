import { forgetWorkshop } from '../../sync/keys.ts'
import { itemKeys, readItem, removeItem, writeItem } from '../../sync/local-items.ts'

/** Which rehearsals this device knows: for each workshop at most one, as on the server. */
const PREFIX = 'weitblick.rehearsal.'

export function rehearsalOf(workshopId: string): string | undefined {
  return readItem(PREFIX + workshopId)
}

export function rememberRehearsal(workshopId: string, rehearsalId: string): void {
  const before = rehearsalOf(workshopId)
  if (before === rehearsalId) return
  if (before !== undefined) forgetWorkshop(before)
  writeItem(PREFIX + workshopId, rehearsalId)
}

/** Takes a workshop's rehearsal off this device, with its keys. */
export function forgetRehearsal(workshopId: string): void {
  const rehearsal = rehearsalOf(workshopId)
  if (rehearsal !== undefined) forgetWorkshop(rehearsal)
  removeItem(PREFIX + workshopId)
}

/** The workshop that a rehearsal known here belongs to. */
export function rehearsed(rehearsalId: string): string | undefined {
  return itemKeys(PREFIX)
    .find((key) => readItem(key) === rehearsalId)
    ?.slice(PREFIX.length)
}
