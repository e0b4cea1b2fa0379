import type { CommitBody, Part, WorkshopEvent } from './events.ts'

/**
 * Reads facts as any released version wrote them and returns them in today's form. When a type changes, its old
 * version gets a row here and lives on for ever; the golden logs prove it.
 */
const OLDER: Readonly<Record<string, (event: Record<string, unknown>) => Record<string, unknown>>> = {}

/** What could be read of a stored commit, and how many of its parts could not. */
export interface ReadCommit {
  readonly body: CommitBody
  readonly unreadable: number
}

/** Total: damaged text or facts without a type are left out and counted, so that the workshop still opens. */
export function readCommit(stored: string): ReadCommit {
  const raw = parseObject(stored)
  if (!raw || !Array.isArray(raw['parts'])) return { body: { parts: [] }, unreadable: 1 }
  const parts = raw['parts'].flatMap((part: unknown) => readPart(part) ?? [])
  const logId = raw['logId']
  return {
    body: typeof logId === 'string' ? { logId, parts } : { parts },
    unreadable: raw['parts'].length - parts.length,
  }
}

function readPart(part: unknown): Part | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  const { by, events, undo } = part as { by?: unknown; events?: unknown; undo?: unknown }
  if (typeof by !== 'string' || !Array.isArray(events) || !events.every(isStored)) return undefined
  const known = { ...(part as Part), events: events.map(upcast) }
  return Array.isArray(undo) && undo.every(isStored) ? { ...known, undo: undo.map(upcast) } : known
}

function upcast(event: WorkshopEvent): WorkshopEvent {
  const older = Object.hasOwn(OLDER, event.type) ? OLDER[event.type] : undefined
  return older ? upcast(older({ ...event }) as unknown as WorkshopEvent) : event
}

function isStored(event: unknown): event is WorkshopEvent {
  return typeof event === 'object' && event !== null && typeof (event as { type?: unknown }).type === 'string'
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
