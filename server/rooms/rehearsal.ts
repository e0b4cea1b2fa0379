import { openRound } from '#shared/workshop/views/round-view.ts'
import { currentActivity } from '#shared/workshop/views/views.ts'
import type { Clock, Ids } from '../ports/clock.ts'
import type { LiveWorkshop } from './live-workshop.ts'
import type { Workshops } from './workshops.ts'

/** Everybody has joined after about this long (ms). */
const ARRIVAL = 20_000
/** People think before and between answers (ms, shortest and longest). */
const THINKING = [3_000, 20_000] as const
/** Synthetic people go home after this long (ms). */
const END = 2 * 60 * 60 * 1000

export interface RehearsalParts {
  readonly workshops: Workshops
  readonly clock: Clock
  readonly ids: Ids
  /** A number in [0, 1). */
  chance(): number
}

/**
 * Fills a rehearsal with synthetic participants who join one after the other and answer at human pace. They come in
 * by the same door as real ones; the rehearsal is a workshop of its own, so real data is never touched.
 */
export function rehearse(live: LiveWorkshop, people: number, parts: RehearsalParts): void {
  const { clock, chance } = parts
  const until = clock.now() + END
  for (let i = 0; i < people; i++) {
    clock.after(chance() * ARRIVAL, () => void arrive())
  }

  async function arrive(): Promise<void> {
    if (!live.open()) return
    const joined = await parts.workshops.join(live, '')
    if (joined.ok) think(joined.participantId)
  }

  function think(participant: string): void {
    const [shortest, longest] = THINKING
    clock.after(shortest + chance() * (longest - shortest), () => {
      if (!live.open() || clock.now() > until) return
      act(participant).then(
        () => think(participant),
        () => think(participant),
      )
    })
  }

  async function act(participant: string): Promise<void> {
    const { workshop } = live
    const room = workshop.rooms.get(workshop.participants.get(participant)?.room ?? '')
    const activity = room && currentActivity(workshop, room)
    const opened = activity?.phase === 'open' ? openRound(workshop, activity, live.sources) : undefined
    if (!activity || !opened) return
    const { kind, round } = opened
    const me = live.pseudonymOf(activity, round.number, participant) ?? participant
    const step = kind.rehearse(round, me, { next: chance, id: parts.ids.id })
    if (!step) return
    await live.submit(
      { ...step, id: parts.ids.id(), activityId: activity.id },
      { role: 'participant', participantId: participant },
    )
  }
}
