import type { JsonObject } from '#shared/activities/kind.ts'
import type { Actor } from '#shared/roles.ts'
import { patch } from '#shared/workshop/delta.ts'
import type { Fanout, Outgoing, Session } from '../rooms/session.ts'

export interface Heard<E extends keyof Outgoing = keyof Outgoing> {
  readonly event: E
  readonly message: Outgoing[E]
}

/** A connection that keeps what it is told, as a page would: the view with every delta applied. */
export interface Phone extends Session {
  /** Everything heard, oldest first. */
  readonly heard: Heard[]
  messages<E extends keyof Outgoing>(event: E): Outgoing[E][]
  /** The view now; throws when there is none. */
  view(): JsonObject
  mine(): JsonObject
  /** Where in the log the view is, for the next handshake. */
  place(): { readonly logId: string; readonly seq: number }
  readonly audience: string | undefined
  readonly closed: boolean
  /** Hears nothing any more. */
  hangUp(): void
}

export interface PhoneOptions {
  readonly room?: string
  /** The phone before it lost its connection: what it held is held still. */
  readonly before?: Phone
}

/** The fan-out between rooms and phones: what is told travels as JSON, as it would by socket. */
export function createExchange(): Fanout & { phone(actor: Actor, options?: PhoneOptions): Phone } {
  const audiences = new Map<string, Set<(heard: Heard) => void>>()

  function phone(actor: Actor, { room, before }: PhoneOptions = {}): Phone {
    const heard: Heard[] = []
    let held: { logId: string; seq: number; view: JsonObject } | undefined = before && {
      ...before.place(),
      view: before.view(),
    }
    let own: JsonObject | undefined
    let audience: string | undefined
    let closed = false

    /** Deltas must chain exactly: a gap or an overlap is a bug of the rooms. */
    function hear(wired: Heard): void {
      if (closed) return
      const { event, message } = JSON.parse(JSON.stringify(wired)) as Heard
      heard.push({ event, message })
      if (event === 'view') held = message as Outgoing['view']
      if (event === 'mine') own = (message as Outgoing['mine']).mine
      if (event !== 'delta') return
      const delta = message as Outgoing['delta']
      if (!held || delta.from > held.seq)
        throw new Error(`delta from ${delta.from}, but the view is at ${held?.seq}`)
      if (delta.seq > held.seq) held = { ...held, seq: delta.seq, view: patch(held.view, delta.patch) }
    }

    function leave(): void {
      if (audience !== undefined) audiences.get(audience)?.delete(hear)
      audience = undefined
    }

    return {
      actor,
      ...(room !== undefined && { room }),
      ...(before && { since: before.place() }),
      heard,
      messages: (event) =>
        heard.flatMap((each) => (each.event === event ? [each.message as Outgoing[typeof event]] : [])),
      view() {
        if (!held) throw new Error('no view was told yet')
        return held.view
      },
      mine() {
        if (!own) throw new Error('nothing of its own was told yet')
        return own
      },
      place() {
        if (!held) throw new Error('no view was told yet')
        return { logId: held.logId, seq: held.seq }
      },
      get audience() {
        return audience
      },
      get closed() {
        return closed
      },
      send: (event, message) => hear({ event, message }),
      enter(next) {
        leave()
        audience = next
        audiences.set(next, (audiences.get(next) ?? new Set()).add(hear))
      },
      leave,
      alive: () => !closed,
      close() {
        leave()
        closed = true
      },
      hangUp() {
        leave()
        closed = true
      },
    }
  }

  return {
    phone,
    tell(audience, event, message) {
      for (const hear of audiences.get(audience) ?? []) hear({ event, message })
    },
  }
}
