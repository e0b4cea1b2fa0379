import { KINDS } from '#shared/activities/index.ts'
import type { MineMessage } from '#shared/protocol/socket.ts'
import { type CommitBody, isKindEvent } from '#shared/workshop/events.ts'
import { PLENARY, type Workshop } from '#shared/workshop/state.ts'
import type { ViewSources } from '#shared/workshop/views/round-view.ts'
import { mineView } from '#shared/workshop/views/views.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { Session } from './session.ts'

/** Who is connected, what is theirs alone, and whom a commit concerns. */
export interface People {
  attach(session: Session): void
  detach(session: Session): void
  sessions(): ReadonlySet<Session>
  /** Participants with at least one connection. */
  online(): number
  /** Remembers whose own things a commit changed. */
  note(body: CommitBody): void
  /** Sends them their own things, and moves who changed rooms. */
  flush(seq: number): void
  sendMine(session: Session, seq: number): void
  /** The audience a session belongs to. */
  audienceOf(session: Session): {
    readonly role: 'moderator' | 'stage' | 'participant'
    readonly room: string
  }
}

export function createPeople(
  workshop: Workshop,
  pseudonyms: Pseudonyms,
  sources: ViewSources,
  moved: (session: Session) => void,
): People {
  const all = new Set<Session>()
  const byParticipant = new Map<string, Set<Session>>()
  const present = new Set<string>()
  const concerned = new Set<string>()
  const movers = new Set<string>()

  function mine(session: Session, seq: number): MineMessage | undefined {
    const { actor } = session
    const { logId } = workshop
    if (actor.role === 'moderator') return { logId, seq, mine: { keyId: actor.keyId } }
    const participant =
      actor.role === 'participant' ? workshop.participants.get(actor.participantId) : undefined
    if (!participant) return undefined
    const view = mineView(workshop, participant, sources, (activity, round) =>
      pseudonyms.of(activity, round, participant.id),
    )
    return { logId, seq, mine: view }
  }

  function sendMine(session: Session, seq: number): void {
    const message = mine(session, seq)
    if (message) session.send('mine', message)
  }

  return {
    sendMine,
    sessions: () => all,
    online: () => present.size,
    attach(session) {
      all.add(session)
      if (session.actor.role !== 'participant') return
      const id = session.actor.participantId
      present.add(id)
      byParticipant.set(id, (byParticipant.get(id) ?? new Set()).add(session))
    },
    detach(session) {
      all.delete(session)
      if (session.actor.role !== 'participant') return
      const id = session.actor.participantId
      const theirs = byParticipant.get(id)
      theirs?.delete(session)
      if (theirs?.size === 0) {
        byParticipant.delete(id)
        present.delete(id)
      }
    },
    note(body) {
      if (present.size === 0) return
      for (const { events } of body.parts) {
        for (const event of events) {
          if (isKindEvent(event)) {
            const activity = workshop.activities.get(event.activity)
            const data = activity?.rounds[event.round - 1]?.data
            const by = activity && KINDS.get(activity.kind)?.owner(data, event)
            const owner = by && pseudonyms.resolve(activity, event.round, by, present)
            if (owner && present.has(owner)) concerned.add(owner)
          } else if (event.type === 'v1.participantMoved') {
            concerned.add(event.participant)
            movers.add(event.participant)
          } else if (event.type === 'v1.participantNamed') concerned.add(event.participant)
        }
      }
    },
    flush(seq) {
      for (const id of movers) for (const session of byParticipant.get(id) ?? []) moved(session)
      movers.clear()
      for (const id of concerned) for (const session of byParticipant.get(id) ?? []) sendMine(session, seq)
      concerned.clear()
    },
    audienceOf(session) {
      const { actor } = session
      if (actor.role === 'participant') {
        return { role: 'participant', room: workshop.participants.get(actor.participantId)?.room ?? PLENARY }
      }
      const room = session.room !== undefined && workshop.rooms.has(session.room) ? session.room : PLENARY
      return { role: actor.role === 'moderator' ? 'moderator' : 'stage', room }
    },
  }
}
