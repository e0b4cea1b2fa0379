import { keyOf, rememberKey } from '../../sync/keys.ts'

/** The moderator's link carries the stage's key behind a dot where this device has it, so that a second device can open the stage too. */
const BOTH = /^#([A-Za-z0-9_-]{16,256})\.([A-Za-z0-9_-]{16,256})$/

/** Keeps the keys of a second device's link and clears the address; other links are left to `takeKey`. */
export function takeBothKeys(workshopId: string): void {
  const [, moderator, stage] = BOTH.exec(location.hash) ?? []
  if (moderator === undefined || stage === undefined) return
  rememberKey('moderator', workshopId, moderator)
  rememberKey('stage', workshopId, stage)
  history.replaceState(history.state, '', location.pathname + location.search)
}

/** For moderating on another device. */
export function deviceLink(base: string, workshopId: string): string {
  const stage = keyOf('stage', workshopId)
  return `${base}/m/${workshopId}#${keyOf('moderator', workshopId) ?? ''}${stage === undefined ? '' : `.${stage}`}`
}

/** A room's stage; undefined where this device does not hold the stage's key. */
export function stageLink(base: string, workshopId: string, room: string): string | undefined {
  const key = keyOf('stage', workshopId)
  if (key === undefined) return undefined
  return `${base}/s/${workshopId}${room === 'plenary' ? '' : `?room=${room}`}#${key}`
}
