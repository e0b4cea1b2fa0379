import type { JsonObject } from '#shared/activities/kind.ts'
import type { WireError } from '#shared/result.ts'
import type { Entries, Entry } from '../sync/outbox-state.ts'

/** `pending` waits for approval, `hidden` was taken off the screens. */
export type OwnState = 'sending' | 'saved' | 'pending' | 'hidden' | 'refused'

/** One of a person's own answers as their phone shows it. */
export interface OwnAnswer {
  readonly id: string
  readonly text: string
  readonly state: OwnState
  /** Takes one of the entries that each person has. */
  readonly counts: boolean
  /** Refused: what was, to send it again or to drop it, and why. */
  readonly entry?: string
  readonly error?: WireError
}

/**
 * What the server holds (`mine` of a kind that collects answers) with what is still on its way laid over it. Newest
 * first; an answer that is being edited keeps its place.
 */
export function ownAnswers(mine: JsonObject | undefined, entries: Entries): OwnAnswer[] {
  const held = new Map(heldAnswers(mine).map((answer) => [answer.id, answer]))
  for (const entry of entries) overlay(held, entry)
  return [...held.values()].reverse()
}

interface Held {
  readonly text: string
  readonly state: string
  readonly at: number
}

function heldAnswers(mine: JsonObject | undefined): OwnAnswer[] {
  const answers = (mine?.['answers'] ?? {}) as unknown as Readonly<Record<string, Held>>
  return Object.entries(answers)
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([id, { text, state }]) => ({
      id,
      text,
      state: state === 'pending' || state === 'hidden' ? state : 'saved',
      counts: true,
    }))
}

function overlay(held: Map<string, OwnAnswer>, entry: Entry): void {
  const { type, answerId, text } = entry.submission
  const id = String(answerId)
  const before = held.get(id)
  const refused = entry.state === 'refused'
  const why = refused ? { entry: entry.id, ...(entry.error && { error: entry.error }) } : {}
  if (type === 'answer.withdraw') {
    if (!refused) held.delete(id)
    else if (before) held.set(id, { ...before, state: 'refused', ...why })
  } else if (type === 'answer.edit') {
    const state = entry.state === 'saved' ? (before?.state ?? 'saved') : entry.state
    if (before || refused)
      held.set(id, { id, text: String(text), state, counts: before !== undefined, ...why })
  } else if (type === 'answer.submit' && !before) {
    held.set(id, { id, text: String(text), state: entry.state, counts: !refused, ...why })
  }
}
