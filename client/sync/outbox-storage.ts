import { itemKeys, readJson, removeItem, writeItem } from './local-items.ts'
import type { Entries, Entry } from './outbox-state.ts'

/** One key for each entry, so that two tabs of one person do not overwrite each other. */
export interface OutboxStorage {
  load(): Entries
  put(entry: Entry): void
  remove(id: string): void
}

/** Entries of one person in one workshop, in localStorage (in memory where that is blocked or full). */
export function outboxStorage(workshopId: string, participantId: string): OutboxStorage {
  const prefix = `weitblick.outbox.${workshopId}.${participantId}.`
  return {
    load: () =>
      itemKeys(prefix)
        .flatMap((key) => asEntry(readJson(key)) ?? [])
        .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    put: (entry) => void writeItem(prefix + entry.id, JSON.stringify(entry)),
    remove: (id) => removeItem(prefix + id),
  }
}

const STATES: readonly unknown[] = ['sending', 'saved', 'refused']

function asEntry(value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, at, submission, state } = value as Partial<Entry>
  const whole =
    typeof id === 'string' &&
    typeof at === 'number' &&
    typeof submission === 'object' &&
    typeof submission?.activityId === 'string' &&
    STATES.includes(state)
  return whole ? (value as Entry) : undefined
}
