import { randomBytes } from 'node:crypto'
import { codeFromBytes } from '#shared/ids.ts'
import type { Clock, Ids } from '../ports/clock.ts'

/** Longest wait a Node timer takes; longer ones are asked again by whoever set them. */
const MAX_TIMEOUT = 2_147_483_647

export const realClock: Clock = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, Math.min(Math.max(0, ms), MAX_TIMEOUT))
    return () => clearTimeout(timer)
  },
  soon: (act) => void setImmediate(act),
}

export const realIds: Ids = {
  id: () => randomBytes(16).toString('base64url'),
  secret: () => randomBytes(24).toString('base64url'),
  code: () => codeFromBytes(randomBytes(8)),
}
