import type { JsonObject } from '../activities/kind.ts'
import type { Language, Role } from '../roles.ts'
import type { Phase, StageMode } from '../workshop/state.ts'

/** The views that travel, as type aliases so that they are plain JSON objects to `diff` and `patch`. */
export type TimerView = {
  /** Server time in ms since the epoch. */
  readonly endsAt: number
  /** The whole length in ms. */
  readonly total: number
  readonly closes: boolean
  readonly activity?: string
}

export type ActivityView = {
  readonly id: string
  readonly kind: string
  readonly prompt: string
  readonly phase: Phase
  readonly revealed: boolean
  /** 0 before the first opening. */
  readonly round: number
  /** Settings that participants may know. */
  readonly settings: JsonObject
  /** The kind's own part. */
  readonly show?: JsonObject
}

export type ParticipantView = {
  readonly workshop: { readonly id: string; readonly title: string; readonly language: Language }
  readonly room: { readonly id: string; readonly title: string }
  /** All rooms, by id; `n` is their order. The plenary's title is empty: pages translate it. */
  readonly rooms: { readonly [id: string]: { readonly title: string; readonly n: number } }
  /** Present during a pause: what the pause screen says. */
  readonly pause?: string
  readonly activity?: ActivityView
  readonly timer?: TimerView
}

export type StageView = {
  readonly workshop: {
    readonly id: string
    readonly title: string
    readonly language: Language
    readonly code: string
  }
  readonly room: { readonly id: string; readonly title: string }
  readonly mode: StageMode
  readonly text?: string
  /** Participants in the room. */
  readonly people: number
  readonly joiningLocked: boolean
  /** Present in a rehearsal. */
  readonly rehearsal?: true
  readonly activity?: ActivityView
  readonly timer?: TimerView
}

export type RoomOverview = {
  readonly title: string
  readonly n: number
  readonly agenda: readonly string[]
  readonly people: number
  readonly mode: StageMode
  readonly text?: string
  readonly current?: string
  readonly timer?: TimerView
}

export type ActivityOverview = {
  readonly room: string
  readonly kind: string
  readonly prompt: string
  readonly settings: JsonObject
  readonly phase: Phase
  readonly revealed: boolean
  /** Rounds begun so far. */
  readonly rounds: number
  /** Whether the newest round has contributions. */
  readonly answered: boolean
}

export type AccessView = { readonly role: Role; readonly label: string }

export type PersonView = { readonly number: number; readonly name?: string }

export type ModeratorView = {
  readonly workshop: {
    readonly id: string
    readonly title: string
    readonly language: Language
    readonly code: string
    readonly joiningLocked: boolean
    readonly people: number
    /** The workshop that this one rehearses. */
    readonly rehearsalOf?: string
  }
  /** Links in force, by key id. */
  readonly access: { readonly [key: string]: AccessView }
  /** The room that this view looks at. */
  readonly room: string
  readonly rooms: { readonly [id: string]: RoomOverview }
  readonly activities: { readonly [id: string]: ActivityOverview }
  /** The current activity's contributions, in the kind's own form. */
  readonly incoming?: JsonObject
  /** The room's newest participants, by id. */
  readonly people: { readonly [id: string]: PersonView }
  /** The command id of each moderator's last step that can be undone, by actor. */
  readonly steps: { readonly [by: string]: string }
  readonly stage: StageView
}

export type MineView = {
  readonly id: string
  readonly number: number
  readonly room: string
  readonly name?: string
  /** By activity id: the round it is about, and the kind's own part. */
  readonly activities: { readonly [id: string]: JsonObject }
}
