import type { Workshop } from '#shared/workshop/state.ts'
import { type Audience, createAudience } from './audience.ts'
import type { People } from './people.ts'
import type { Fanout, Session } from './session.ts'
import type { Views } from './views-of.ts'

/** All audiences of one workshop and who is in them. Used only while the state is durable. */
export interface Audiences {
  /** Puts a session where it belongs and sends what it lacks: the whole view when it `holds` nothing to build on. */
  place(session: Session, head: number, holds?: 'nothing'): void
  remove(session: Session): void
  /**
   * Tells everybody what changed, encoded once for each audience; audiences without members wait, and so do
   * moderators' when they were told just now. True when somebody still waits.
   */
  refresh(head: number, now: number): boolean
  /** Tells moderators and stages how many participants are connected. */
  tellPresence(online: number): void
}

/** Moderators hear of changes at once, then at most this often (ms): theirs is by far the largest view. */
const MODERATORS = 750

interface Place {
  readonly role: string
  readonly audience: Audience
  readonly members: Set<Session>
  /** Whether the state changed since the view was built. */
  stale: boolean
  /** When its members last heard a change (ms). */
  toldAt: number
}

export function createAudiences(
  workshop: Workshop,
  views: Views,
  people: () => People,
  fanout: Fanout,
): Audiences {
  const places = new Map<string, Place>()
  const placeOf = new Map<Session, Place>()

  function placeFor(session: Session) {
    const { role, room, from } = people().audienceOf(session)
    const name = `${workshop.id}/${role}/${room}`
    const known = places.get(name)
    if (known) return { name, place: known, from }
    const audience = createAudience(() => views.build(role, room))
    const place: Place = { role, audience, members: new Set(), stale: true, toldAt: Number.NEGATIVE_INFINITY }
    places.set(name, place)
    return { name, place, from }
  }

  /** What brings a client that holds `since` up to date, or else the whole view. */
  function catchUp(session: Session, audience: Audience, from: number): void {
    const { since: place } = session
    const since = place?.logId === workshop.logId && place.seq >= from ? place : undefined
    const missed = since && audience.since(since.seq)
    if (since && missed) {
      if (missed.length === 0) session.send('delta', { from: since.seq, seq: since.seq, patch: {} })
      for (const delta of missed) session.send('delta', delta)
      return
    }
    const snapshot = audience.snapshot()
    if (snapshot) session.send('view', snapshot)
  }

  return {
    place(session, head, holds) {
      const { name, place, from } = placeFor(session)
      const before = placeOf.get(session)
      if (before === place) return
      before?.members.delete(session)
      if (place.members.size === 0 && place.stale) {
        place.audience.refresh(workshop.logId, head)
        place.stale = false
      }
      place.members.add(session)
      placeOf.set(session, place)
      session.enter(name)
      const fresh = before === undefined && holds !== 'nothing'
      catchUp(session, place.audience, fresh ? from : Number.POSITIVE_INFINITY)
    },
    remove(session) {
      placeOf.get(session)?.members.delete(session)
      placeOf.delete(session)
    },
    refresh(head, now) {
      let waiting = false
      for (const [name, place] of places) {
        const busy = place.role === 'moderator' && now - place.toldAt < MODERATORS
        place.stale = busy || place.members.size === 0
        if (busy && place.members.size > 0) waiting = true
        if (place.stale) continue
        const delta = place.audience.refresh(workshop.logId, head)
        if (!delta) continue
        place.toldAt = now
        fanout.tell(name, 'delta', delta)
      }
      return waiting
    },
    tellPresence(online) {
      for (const [name, place] of places) {
        if (place.role !== 'participant' && place.members.size > 0) fanout.tell(name, 'presence', { online })
      }
    },
  }
}
