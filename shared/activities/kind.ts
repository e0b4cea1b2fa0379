/*
 * What a kind of activity is: the one contract between the core and the kinds. Long because it is read as a whole.
 */

import type { ZodObject, ZodType } from 'zod'
import type { Language, Role } from '../roles.ts'
import type { Decision } from '../workshop/decision.ts'
import type { Journal } from '../workshop/journal.ts'
import type { Phase } from '../workshop/state.ts'
import type { Ratings, RoomRatings } from './ratings.ts'

/** Plain data as it travels; views never hold `null`, for a patch uses it to remove a key. */
export type Json = string | number | boolean | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** A kind's own fact; the core adds which activity and round it belongs to. */
export interface Fact {
  readonly type: string
  readonly [field: string]: unknown
}

/** One round of an activity as its kind sees it. */
export interface RoundFacts<S, D> {
  readonly settings: S
  /** The workshop's when the round began. */
  readonly language: Language
  readonly phase: Phase
  readonly revealed: boolean
  /** 1-based. */
  readonly number: number
  readonly data: D
  /** The rounds before: a late retry finds there what it already did. */
  readonly earlier: readonly D[]
}

/** How a contribution's author may be shown: a name if there is one, else "guest 17". */
export interface AuthorLabel {
  readonly number: number
  readonly name?: string
}

export interface RoundView<S, D> extends RoundFacts<S, D> {
  /** Undefined in anonymous activities and for what the moderator typed in. */
  authorOf(by: string): AuthorLabel | undefined
  /** What the activity's shared document holds now; only where results are exported. */
  readonly content?: DocumentContent
}

/** Something that another activity can take up as an option, with where it came from kept by its id. */
export interface CarriedOption {
  readonly id: string
  readonly text: string
  /** How much it counted there (answers, hearts, dots); absent where nothing was counted. */
  readonly weight?: number
  /** The id of the option it belongs to: a note's cluster. */
  readonly under?: string
}

export interface KindContext {
  readonly role: Sender
  /** The actor as this activity's log may know it. */
  readonly by: string
  /** Server time in ms since the epoch. */
  readonly now: number
  /** What another activity of the workshop has to carry on, best first; undefined when there is no such activity. */
  carried(activityId: string): readonly CarriedOption[] | undefined
  /** How another activity's options were rated, and in which room; undefined where there is nothing of the kind. */
  rated(activityId: string): RatedActivity | undefined
}

export interface RatedActivity {
  readonly phase: Phase
  /** The room's; empty: the plenary. */
  readonly title: string
  readonly ratings: Ratings
}

/** What of a kind lets rooms that were asked the same be compared. */
export interface RoomRules<S, D> {
  ratings(round: RoundFacts<S, D>): Ratings
  /** Whether ratings of two activities can stand side by side: the same scale, and something that both rated. */
  comparable(a: Ratings, b: Ratings): boolean
  /** The picture of several rooms, as the kind's `Show` reads it, for the settings of any of them. */
  picture(rooms: readonly RoomRatings[]): JsonObject
}

export interface FactMeta {
  readonly by: string
  readonly at: number
  readonly seq: number
}

/** `system`: what the server tells itself; no role outside may send it. */
export type Sender = Role | 'system'

export interface KindCommand<S, D> {
  readonly by: readonly Sender[]
  readonly schema: ZodObject
  /** `command` was parsed by `schema`. Checks the phase itself: what is already there is acknowledged in any phase. */
  decide(round: RoundFacts<S, D>, command: unknown, context: KindContext): Decision<Fact>
}

/** A command whose schema's type its decider sees: the edge has parsed it, which is the one place the type is asserted. */
export function kindCommand<S, D, C>(
  by: readonly Sender[],
  schema: ZodObject & ZodType<C>,
  decide: (round: RoundFacts<S, D>, command: C, context: KindContext) => Decision<Fact>,
): KindCommand<S, D> {
  return { by, schema, decide: (round, command, context) => decide(round, command as C, context) }
}

/** A command as a synthetic participant would send it; the rehearsal adds the ids. */
export interface RehearsalStep {
  readonly type: string
  readonly [field: string]: unknown
}

export interface Chance {
  /** A number in [0, 1). */
  next(): number
  /** A fresh id. */
  id(): string
}

/** What is computed beside the state from durable facts (text analysis, layout); never stored, rebuilt by folding. */
export interface Derived<D> {
  /** Brings the derived data in line with `data` wherever `fact` may have changed it. Called once for each durable fact. */
  note(data: D, fact: Fact): void
  /**
   * Called when screens are told of all that was noted, at points that the log alone fixes (`Rhythm`), with the activity's
   * settings as of then: the only place where derived data may depend on earlier derived data.
   */
  settle(settings: unknown): void
  /**
   * Does one telling's worth of what `note` put off, and says whether more waits. Whoever looks at the data sees all
   * of it done; this only lets a long log be caught up with in slices.
   */
  work(): boolean
}

/** A row of an export table, and the numbers beside it. */
export interface ExportAnswer {
  readonly id: string
  readonly text: string
  readonly state: 'shown' | 'pending' | 'hidden'
  /** ms since the epoch. */
  readonly at: number
  /** A participant's id in named activities; absent in anonymous ones. */
  readonly author?: string
  readonly fromRoom?: boolean
  /** Further columns by the kind's own names. */
  readonly extra?: JsonObject
}

export interface Tally {
  readonly option: string
  readonly text: string
  readonly [measure: string]: string | number
}

export interface RoundResult {
  readonly answers: readonly ExportAnswer[]
  readonly tallies: readonly Tally[]
  /** Numbers for the whole round, such as `people`. */
  readonly totals: Readonly<Record<string, number>>
}

/** A contribution as a shared document takes it up. */
export interface Collectable {
  readonly id: string
  readonly text: string
  /** What its author wrote, when a moderator edited it. */
  readonly original?: string
  /** Not when it is hidden, pending, merged or taken back. */
  readonly shown: boolean
  /** ms since the epoch. */
  readonly at: number
}

/** `locked`: may write in general, but not now. */
export type DocumentAccess = 'write' | 'read' | 'locked' | 'none'

/** What lies in a document, in order: groups by their rank, items group by group, those in no group last. */
export interface DocumentContent {
  readonly notes: readonly {
    readonly id: string
    readonly text: string
    readonly colour: string
    readonly cluster?: string | undefined
  }[]
  readonly clusters: readonly { readonly id: string; readonly title: string; readonly colour: string }[]
  /** When it was read (ms since the epoch). */
  readonly at: number
}

/** The rules of a kind whose content lies in a shared document beside the log. */
export interface DocumentRules<S, D> {
  /** What somebody of this role, in the activity's room, may do with the document now. */
  access(round: RoundFacts<S, D>, role: Role): DocumentAccess
  /** Until when (ms since the epoch) contributions to which other activities belong into the document. */
  sources(round: RoundFacts<S, D>): ReadonlyMap<string, number>
  /**
   * The server's own command that stores what the document holds in the log; undefined when that is not due.
   * `concealed` knows contributions that must no longer be seen.
   */
  capture(
    round: RoundFacts<S, D>,
    content: DocumentContent,
    concealed: (id: string) => boolean,
  ): Fact | undefined
}

/**
 * The contract of a kind of activity. Everything the core knows of a kind goes through here.
 * `S` its settings, `D` the durable data of one round, `V` what is derived beside it.
 * Methods, not properties: a kind of narrower types then fits the registry's `Kind<unknown, …>`.
 */
export interface Kind<S, D, V extends Derived<D>> {
  readonly name: string
  /** Every setting has a default, so `{}` parses. */
  readonly settings: ZodType<S>
  readonly commands: Readonly<Record<string, KindCommand<S, D>>>
  create(): D
  /** The first round begins with the activity: it can be prepared before it is opened. */
  readonly prepared?: true
  /** Whether `next` may follow on `before` once somebody has contributed; absent: always. */
  keepsPromise?(before: S, next: S): boolean
  /** Mutates `data` through `journal`; total: never throws on a fact that any past version wrote. */
  apply(data: D, fact: Fact, meta: FactMeta, journal: Journal): void
  /** Ids of the things a fact touches, to tell whose step can still be undone. */
  touches(fact: Fact): readonly string[]
  /** Whether the fact takes something out of the audience's sight (a frozen stage is then taken anew). */
  conceals(fact: Fact): boolean
  /**
   * From facts and the round's own language alone, so that every server derives the same. While `held` says so, screens
   * are not told yet of what was noted since the last `settle`: a picture that depends on the one before is that one.
   */
  derive(language: Language, held?: () => boolean): V
  /** Allow-lists: a field nobody lists is not sent. Results only when `round.revealed`. */
  readonly views: {
    stage(round: RoundView<S, D>, derived: V): JsonObject
    moderator(round: RoundView<S, D>, derived: V): JsonObject
    participant(round: RoundView<S, D>, derived: V): JsonObject
    /** What `me` contributed; `undefined` for nothing yet. */
    mine(round: RoundFacts<S, D>, me: string): JsonObject | undefined
  }
  /** Settings that participants may know before they write. */
  publicSettings(settings: S): JsonObject
  result(round: RoundView<S, D>, derived: V): RoundResult
  /** What the results page shows, where the stage's view does not hold it; only the organiser gets it. */
  picture?(round: RoundView<S, D>): JsonObject
  /**
   * Does a few ms of what takes long and views do without until it is there; false when nothing is left to do. What
   * comes of it follows from the facts alone, however it is cut; `result` and `carry` have all of it.
   */
  workAhead?(round: RoundFacts<S, D>, derived: V): boolean
  /** What other activities can take up from this round, best first; from facts alone, never what is hidden or pending. */
  carry(round: RoundFacts<S, D>): readonly CarriedOption[]
  /** Every contribution by itself, the oldest first, for shared documents; absent where there is nothing to collect. */
  collect?(round: RoundFacts<S, D>): readonly Collectable[]
  readonly rooms?: RoomRules<S, D>
  /** Where it is set, the first round begins with the activity: the document is prepared before it is opened. */
  readonly document?: DocumentRules<S, D>
  /** What a synthetic participant known as `me` does next; undefined when done. */
  rehearse(round: RoundFacts<S, D>, me: string, chance: Chance): RehearsalStep | undefined
  /** The author of a contribution, or all of them, to tell them when it changes. */
  owner(data: D, fact: Fact): string | readonly string[] | undefined
  /** Whether anybody has contributed: from then on anonymity can only be tightened. */
  hasContributions(data: D): boolean
  /**
   * Whether what was asked is fixed (`keepsPromise`), where more than people's own contributions fixes it: hands that
   * the moderator counted. Absent: `hasContributions`.
   */
  isVotedOn?(data: D): boolean
}

export type AnyKind = Kind<unknown, unknown, Derived<unknown>>
