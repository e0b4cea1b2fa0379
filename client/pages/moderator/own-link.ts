import type { AccessView } from '#shared/protocol/views.ts'
import { keyOf, linkItem } from '../../sync/keys.ts'
import { readItem, writeItem } from '../../sync/local-items.ts'
import { stepLabel } from './step-labels.ts'

/**
 * Which of the links in force this device moderates with, by key id: no secret travels back, so it is known from a
 * step that this page made, or because there is only one link, and kept for as long as the device holds that key.
 */
export function ownLink(
  workshopId: string,
  access: Readonly<Record<string, AccessView>>,
  steps: Readonly<Record<string, string>>,
): string | undefined {
  const key = keyOf('moderator', workshopId)
  const kept = readItem(linkItem(workshopId))?.split(' ')
  if (key === undefined) return undefined
  if (kept?.[0] !== undefined && kept[1] === key && kept[0] in access) return kept[0]
  const moderators = Object.keys(access).filter((id) => access[id]?.role === 'moderator')
  const acted = moderators.find((id) => stepLabel([steps[`moderator:${id}`] ?? '']) !== undefined)
  const found = acted ?? (moderators.length === 1 ? moderators[0] : undefined)
  if (found !== undefined) writeItem(linkItem(workshopId), `${found} ${key}`)
  return found
}
