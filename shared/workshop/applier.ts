import type { FactMeta } from '../activities/kind.ts'
import type { CoreEvent, CoreEventType } from './events.ts'
import type { Journal } from './journal.ts'
import type { Workshop } from './state.ts'

/** Applies one type of the core's facts. */
export type Applier<T extends CoreEventType> = (
  state: Workshop,
  event: Extract<CoreEvent, { type: T }>,
  meta: FactMeta,
  journal: Journal,
) => void

export type Appliers<T extends CoreEventType> = { readonly [K in T]: Applier<K> }

/** Every type must have its applier: a missing one is a compile error where the two tables meet. */
export type AgendaEventType = Extract<
  CoreEvent,
  { readonly activity: string; readonly type: `v1.${'activity' | 'results' | 'round' | 'phase'}${string}` }
>['type']
export type RoomEventType = Exclude<CoreEventType, AgendaEventType>
