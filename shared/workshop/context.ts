import type { Actor } from '../roles.ts'
import type { Decision } from './decision.ts'
import type { WorkshopEvent } from './events.ts'
import type { Workshop } from './state.ts'

/** Everything a decision may depend on beside the state and the command. */
export interface Context {
  readonly actor: Actor
  /** The actor as the log may know it in the activity at hand. */
  readonly by: string
  /** Server time in ms since the epoch. */
  readonly now: number
  /** Commits that the state holds, this turn's earlier parts included. */
  readonly head: number
}

export type CoreDecision = Decision<WorkshopEvent>

export type Decider<C> = (state: Workshop, command: C, context: Context) => CoreDecision
