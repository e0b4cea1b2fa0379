import type { DeltaMessage } from '#shared/protocol/socket.ts'
import { SCREENS } from '#shared/workshop/rhythm.ts'
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
  /** The state changed: what was built is no longer true. */
  changed(): void
  /** Tells one group of audiences what changed, encoded once for each; audiences without members wait. */
  refresh(group: Group, head: number): void
  /** Tells moderators and stages how many participants are connected. */
  tellPresence(online: number): void
}

/** Views are told at once, then at most this often (ms). Moderators' are by far the largest. */
export const RHYTHMS = { moderators: { every: 750, slack: 50 }, screens: SCREENS } as const

/** A view whose pictures do not show its newest commit yet stands between that one's place and the one before. */
const HALF = 0.5

type Group = keyof typeof RHYTHMS

interface Place {
  readonly role: string
  readonly group: Group
  readonly audience: Audience
  readonly members: Set<Session>
  /** The version of the state that the view was built from. */
  version: number
}

export function createAudiences(
  workshop: Workshop,
  views: Views,
  people: () => People,
  fanout: Fanout,
  held: () => boolean,
): Audiences {
  const places = new Map<string, Place>()
  const placeOf = new Map<Session, Place>()
  let version = 0

  function placeFor(session: Session) {
    const { role, room, from } = people().audienceOf(session)
    const name = `${workshop.id}/${role}/${room}`
    const known = places.get(name)
    if (known) return { name, place: known, from }
    const audience = createAudience(() => views.build(role, room))
    const group = role === 'moderator' ? 'moderators' : 'screens'
    const place: Place = { role, group, audience, members: new Set(), version: -1 }
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

  function refresh(place: Place, head: number): DeltaMessage | undefined {
    if (place.version === version) return undefined
    place.version = version
    const seq = held() && place.role !== 'participant' ? head - HALF : head
    return place.audience.refresh(workshop.logId, seq)
  }

  function tell(name: string, place: Place, head: number): void {
    const delta = refresh(place, head)
    if (delta) fanout.tell(name, 'delta', delta)
  }

  return {
    place(session, head, holds) {
      const { name, place, from } = placeFor(session)
      const before = placeOf.get(session)
      if (before === place) return
      before?.members.delete(session)
      // Whoever comes from another audience may know more than this one was told: it hears it now.
      const knows = before ? head : (session.since?.seq ?? 0)
      if (place.members.size === 0 || knows > (place.audience.snapshot()?.seq ?? 0)) tell(name, place, head)
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
    changed() {
      version++
    },
    refresh(group, head) {
      for (const [name, place] of places) {
        if (place.group === group && place.members.size > 0) tell(name, place, head)
      }
    },
    tellPresence(online) {
      for (const [name, place] of places) {
        if (place.role !== 'participant' && place.members.size > 0) fanout.tell(name, 'presence', { online })
      }
    },
  }
}
