import { KINDS } from '../activities/index.ts'
import type { JsonObject } from '../activities/kind.ts'
import { type Activity, liveRooms, type Workshop } from '../workshop/state.ts'
import { openRound, type ViewSources } from '../workshop/views/round-view.ts'

export interface RecordedAnswer {
  readonly id: string
  readonly text: string
  readonly hidden: boolean
  readonly state: 'shown' | 'pending' | 'hidden'
  /** ISO 8601, UTC. */
  readonly at: string
  /** Display name or "guest number"; absent in anonymous activities. */
  readonly author?: string
  /** Typed in by the moderator for the hall. */
  readonly fromRoom?: boolean
  readonly extra?: JsonObject
}

export interface RecordedRound {
  readonly number: number
  readonly answers: readonly RecordedAnswer[]
  readonly tallies: readonly Readonly<Record<string, string | number>>[]
  readonly totals: Readonly<Record<string, number>>
}

export interface RecordedActivity {
  readonly id: string
  readonly kind: string
  readonly prompt: string
  readonly phase: string
  readonly revealed: boolean
  readonly settings: Readonly<Record<string, unknown>>
  readonly rounds: readonly RecordedRound[]
}

/** The organiser's full record of a workshop: what the JSON export holds, and what every other format selects from. */
export interface WorkshopRecord {
  readonly workshop: {
    readonly id: string
    readonly title: string
    readonly language: string
    readonly createdAt: string
    readonly participants: number
  }
  /** The plenary first. */
  readonly rooms: readonly {
    readonly id: string
    readonly title: string
    readonly activities: readonly RecordedActivity[]
  }[]
}

export function recordWorkshop(workshop: Workshop, sources: ViewSources): WorkshopRecord {
  const { id, title, language, createdAt, participants } = workshop
  return {
    workshop: { id, title, language, createdAt: isoTime(createdAt), participants: participants.size },
    rooms: liveRooms(workshop).map((room) => ({
      id: room.id,
      title: room.title,
      activities: room.agenda.flatMap((each) => {
        const activity = workshop.activities.get(each)
        return activity ? [recordActivity(workshop, activity, sources)] : []
      }),
    })),
  }
}

function recordActivity(workshop: Workshop, activity: Activity, sources: ViewSources): RecordedActivity {
  const { id, kind, prompt, phase, revealed, settings, rounds } = activity
  return {
    id,
    kind,
    prompt,
    phase,
    revealed,
    settings: { ...KINDS.get(kind)?.publicSettings(settings) },
    rounds: rounds.flatMap((round) => {
      const opened = openRound(workshop, activity, sources, round)
      if (!opened) return []
      const result = opened.kind.result(opened.round, opened.derived)
      const answers = result.answers.map(({ author, at, state, ...answer }) => {
        const label = author === undefined ? undefined : opened.round.authorOf(author)
        return {
          ...answer,
          state,
          hidden: state !== 'shown',
          at: isoTime(at),
          ...(label && { author: label.name ?? `#${label.number}` }),
        }
      })
      return [{ number: round.number, answers, tallies: result.tallies, totals: result.totals }]
    }),
  }
}

/** ms since the epoch as ISO 8601 in UTC. */
function isoTime(ms: number): string {
  return new Date(ms).toISOString()
}
