import { PLENARY } from '#shared/workshop/state.ts'
import { keyOf } from '../../sync/keys.ts'

/** For moderating on another device. */
export function deviceLink(base: string, workshopId: string): string {
  return `${base}/m/${workshopId}#${keyOf('moderator', workshopId) ?? ''}`
}

/** Where a room's stage is, without the key: for a window on this device. */
export function stagePath(workshopId: string, room: string): string {
  return `/s/${workshopId}${room === PLENARY ? '' : `?room=${room}`}`
}

/** A room's stage for another device; undefined while this one does not hold the stage's key. */
export function stageLink(base: string, workshopId: string, room: string): string | undefined {
  const key = keyOf('stage', workshopId)
  return key === undefined ? undefined : `${base}${stagePath(workshopId, room)}#${key}`
}
