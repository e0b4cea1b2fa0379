import type { Json, JsonObject } from '../activities/kind.ts'

/** A JSON merge patch (RFC 7396): keys to set, `null` to remove. It never adds to what is there, so applying it twice changes nothing. */
export type Patch = { readonly [key: string]: PatchValue }
export type PatchValue = Json | Patch | null

/** The patch that turns `before` into `after`; undefined when they are equal. Lists are replaced whole. */
export function diff(before: JsonObject, after: JsonObject): Patch | undefined {
  if (before === after) return undefined
  const patch: Record<string, PatchValue> = {}
  let changed = false
  for (const key of Object.keys(after)) {
    const change = Object.hasOwn(before, key)
      ? diffValue(before[key] as Json, after[key] as Json)
      : after[key]
    if (change === undefined) continue
    patch[key] = change
    changed = true
  }
  for (const key of Object.keys(before)) {
    if (Object.hasOwn(after, key)) continue
    patch[key] = null
    changed = true
  }
  return changed ? patch : undefined
}

/** `view` with `patch` applied; what did not change keeps its identity, so that screens re-render only what moved. */
export function patch(view: JsonObject, change: Patch): JsonObject {
  const next: Record<string, Json> = { ...view }
  for (const key of Object.keys(change)) {
    const value = change[key] as PatchValue
    if (value === null) delete next[key]
    else if (isObject(value)) {
      const before = Object.hasOwn(next, key) ? next[key] : undefined
      next[key] = patch(before !== undefined && isObject(before) ? before : {}, value)
    } else next[key] = value as Json
  }
  return next
}

function diffValue(before: Json, after: Json): PatchValue | undefined {
  if (before === after) return undefined
  if (isObject(before) && isObject(after)) return diff(before, after)
  if (Array.isArray(before) && Array.isArray(after) && equalLists(before, after)) return undefined
  return after
}

function equalLists(before: readonly Json[], after: readonly Json[]): boolean {
  return (
    before.length === after.length &&
    before.every((item, i) => diffValue(item, after[i] as Json) === undefined)
  )
}

function isObject(value: PatchValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
