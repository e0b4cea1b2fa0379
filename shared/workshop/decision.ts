import type { Rejected } from '../result.ts'

/** What a command became: facts to store, or a refusal. No facts at all means "already so": acknowledged without effect. */
export type Decision<E> =
  | {
      readonly ok: true
      readonly events: readonly E[]
      /** Facts that would take these back; absent for steps that cannot be undone. */
      readonly undo?: readonly E[]
    }
  | Rejected

export function facts<E>(events: readonly E[], undo?: readonly E[]): Decision<E> {
  return undo === undefined ? { ok: true, events } : { ok: true, events, undo }
}

/** The effect is there already. */
export const unchanged: { readonly ok: true; readonly events: readonly never[] } = { ok: true, events: [] }
