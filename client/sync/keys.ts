import { itemKeys, readItem, readJson, removeItem, writeItem } from './local-items.ts'

/** What a link opens: `/m/` and `/s/` carry a moderator's or stage's key, `/r/` one for reading results. */
export type KeyRole = 'moderator' | 'stage' | 'results'

/** A participant's place in a workshop, as this device holds it. */
export interface Seat {
  readonly participantId: string
  readonly token: string
  readonly code: string
}

/** A workshop that was started on, or opened for moderation from, this device. */
export interface KnownWorkshop {
  readonly id: string
  readonly title: string
  readonly code: string
  /** ms since the epoch. */
  readonly at: number
}

const keyItem = (role: KeyRole, id: string): string => `weitblick.key.${role}.${id}`
const seatItem = (id: string): string => `weitblick.seat.${id}`
/** Which of the links in force this device came by. */
export const linkItem = (id: string): string => `weitblick.link.${id}`
const WORKSHOP = 'weitblick.workshop.'

/** The key for a page: taken from the address (which is cleaned), else the one this device kept. */
export function takeKey(role: KeyRole, workshopId: string): string | undefined {
  const key = decodeFragment(location.hash)
  if (key !== undefined) {
    writeItem(keyItem(role, workshopId), key)
    history.replaceState(history.state, '', location.pathname + location.search)
  }
  return readItem(keyItem(role, workshopId))
}

export function keyOf(role: KeyRole, workshopId: string): string | undefined {
  return readItem(keyItem(role, workshopId))
}

export function rememberKey(role: KeyRole, workshopId: string, key: string): void {
  writeItem(keyItem(role, workshopId), key)
}

export function seatOf(workshopId: string): Seat | undefined {
  const value = readJson(seatItem(workshopId))
  if (typeof value !== 'object' || value === null) return undefined
  const { participantId, token, code } = value as Partial<Seat>
  const whole = typeof participantId === 'string' && typeof token === 'string' && typeof code === 'string'
  return whole ? { participantId, token, code } : undefined
}

export function rememberSeat(workshopId: string, seat: Seat): void {
  writeItem(seatItem(workshopId), JSON.stringify(seat))
}

export function forgetSeat(workshopId: string): void {
  removeItem(seatItem(workshopId))
}

/** Newest first. */
export function knownWorkshops(): KnownWorkshop[] {
  return itemKeys(WORKSHOP)
    .flatMap((key) => asWorkshop(readJson(key)) ?? [])
    .sort((a, b) => b.at - a.at)
}

export function rememberWorkshop(workshop: KnownWorkshop): void {
  writeItem(WORKSHOP + workshop.id, JSON.stringify(workshop))
}

/** Takes a workshop off this device, with its keys; the workshop itself stays. */
export function forgetWorkshop(workshopId: string): void {
  removeItem(WORKSHOP + workshopId)
  removeItem(linkItem(workshopId))
  for (const role of ['moderator', 'stage', 'results'] as const) removeItem(keyItem(role, workshopId))
}

function decodeFragment(hash: string): string | undefined {
  const key = hash.replace(/^#/, '')
  return /^[A-Za-z0-9_-]{16,256}$/.test(key) ? key : undefined
}

function asWorkshop(value: unknown): KnownWorkshop | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, title, code, at } = value as Partial<KnownWorkshop>
  const whole =
    typeof id === 'string' && typeof title === 'string' && typeof code === 'string' && typeof at === 'number'
  return whole ? { id, title, code, at } : undefined
}
