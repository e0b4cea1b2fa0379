import type { Rejection } from '#shared/result.ts'
import type { Messages } from './de.ts'

/** Words for refusals, by `CODE/reason`; a kind passes its own for its own reasons. */
export type Reasons = Readonly<Record<string, (limit: number) => string>>

/** A refusal in the person's words: as exact as its reason is known, never empty. */
export function errorText(text: Messages, error: Rejection, own: Reasons = {}): string {
  if (error.reason !== undefined) {
    const key = `${error.code}/${error.reason}`
    const known: Reasons = text.reasons
    const say = Object.hasOwn(own, key) ? own[key] : Object.hasOwn(known, key) ? known[key] : undefined
    if (say) return say(error.limit ?? 0)
  }
  return text.errors[error.code] ?? text.errors.INVALID
}
