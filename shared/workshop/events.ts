import type { Language, Role } from '../roles.ts'
import type { Phase, StageMode } from './state.ts'

/**
 * Facts of a workshop, past tense and versioned. Once released a type is never changed: a new version gets a new
 * prefix and `upcast.ts` reads the old one. Facts inside an activity belong to its kind (`KindEvent`).
 */
export type CoreEvent =
  | {
      readonly type: 'v1.workshopCreated'
      readonly workshop: string
      readonly title: string
      readonly language: Language
      readonly code: string
      /** The workshop that this one rehearses. */
      readonly rehearsalOf?: string
    }
  | { readonly type: 'v1.workshopEdited'; readonly title?: string; readonly language?: Language }
  | {
      readonly type: 'v1.accessGranted'
      readonly key: string
      readonly role: Role
      /** SHA-256 of the secret, base64url. */
      readonly hash: string
      readonly label?: string
    }
  | { readonly type: 'v1.accessRevoked'; readonly key: string }
  | { readonly type: 'v1.joiningLocked'; readonly locked: boolean }
  | { readonly type: 'v1.roomAdded'; readonly room: string; readonly title: string }
  | { readonly type: 'v1.roomRenamed'; readonly room: string; readonly title: string }
  | { readonly type: 'v1.roomRemoved'; readonly room: string; readonly removed: boolean }
  | {
      readonly type: 'v1.participantJoined'
      readonly participant: string
      readonly room: string
      /** SHA-256 of the token, base64url. */
      readonly token: string
      /** Whether a display name lies in the vault. */
      readonly named: boolean
    }
  | { readonly type: 'v1.participantNamed'; readonly participant: string; readonly named: boolean }
  | { readonly type: 'v1.participantMoved'; readonly participant: string; readonly room: string }
  | {
      readonly type: 'v1.activityAdded'
      readonly activity: string
      readonly room: string
      readonly kind: string
      readonly prompt: string
      readonly settings: Readonly<Record<string, unknown>>
      readonly index: number
    }
  | {
      readonly type: 'v1.activityEdited'
      readonly activity: string
      readonly prompt?: string
      readonly settings?: Readonly<Record<string, unknown>>
    }
  | {
      readonly type: 'v1.activityMoved'
      readonly activity: string
      readonly room: string
      readonly index: number
    }
  | { readonly type: 'v1.activityRemoved'; readonly activity: string }
  | {
      readonly type: 'v1.activityRestored'
      readonly activity: string
      readonly index: number
      readonly current: boolean
    }
  | { readonly type: 'v1.activityOpened'; readonly activity: string }
  | { readonly type: 'v1.activityClosed'; readonly activity: string }
  | { readonly type: 'v1.resultsRevealed'; readonly activity: string }
  | { readonly type: 'v1.resultsHidden'; readonly activity: string }
  | { readonly type: 'v1.roundStarted'; readonly activity: string }
  | {
      readonly type: 'v1.phaseRestored'
      readonly activity: string
      readonly phase: Phase
      readonly revealed: boolean
    }
  | { readonly type: 'v1.currentChanged'; readonly room: string; readonly activity?: string }
  | {
      readonly type: 'v1.stageChanged'
      readonly room: string
      readonly mode: StageMode
      readonly text?: string
    }
  | {
      readonly type: 'v1.timerStarted'
      readonly room: string
      readonly activity?: string
      /** Server time in ms since the epoch. */
      readonly endsAt: number
      readonly total: number
      readonly closes: boolean
    }
  | { readonly type: 'v1.timerStopped'; readonly room: string }

export type CoreEventType = CoreEvent['type']

/** A fact inside one round of one activity; the kind that wrote it knows the rest of its fields. */
export interface KindEvent {
  readonly type: string
  readonly activity: string
  /** 1-based. */
  readonly round: number
  readonly [field: string]: unknown
}

export type WorkshopEvent = CoreEvent | KindEvent

/** Whether a fact belongs to a kind; the core's own never name a round. */
export function isKindEvent(event: WorkshopEvent): event is KindEvent {
  return 'round' in event
}

/** What one command became. `by` is the actor as the log may know it: a pseudonym in anonymous activities. */
export interface Part {
  readonly by: string
  /** The client-made command id; absent for what the server does by itself. */
  readonly id?: string
  readonly events: readonly WorkshopEvent[]
  /** Facts that take this step back, for "undo the last own step". */
  readonly undo?: readonly WorkshopEvent[]
  /** The command id of the step that this part takes back. */
  readonly undoes?: string
}

/** The body of a commit in the log: everything that was decided in one turn. */
export interface CommitBody {
  /** Only in the first commit: tells this log from another one under the same name. */
  readonly logId?: string
  readonly parts: readonly Part[]
}
