import type { JsonObject } from '#shared/activities/kind.ts'
import { toWire } from '#shared/result.ts'
import type { Actor } from '#shared/roles.ts'
import { patch } from '#shared/workshop/delta.ts'
import type { Clock } from '../ports/clock.ts'
import type { Outcome } from '../rooms/commit-queue.ts'
import type { Outgoing } from '../rooms/session.ts'
import { between } from '../test/chance.ts'
import type { Attached, SimNode } from './sim-node.ts'
import { createWire, type Wire } from './wire.ts'

/** What a person submitted, kept until the server has it: the model of the phone's outbox. */
export interface Entry {
  readonly command: { readonly id: string; readonly type: string; readonly [field: string]: unknown }
  state: 'sending' | 'saved' | 'refused'
}

export interface SimClient {
  readonly actor: Actor
  readonly entries: Entry[]
  submit(command: Entry['command']): void
  /** The connection breaks; what was under way in either direction is lost. */
  cut(): void
  /** The connection breaks if it leads to this server. */
  cutFrom(node: SimNode): void
  /** Online, and nothing waits to be sent. */
  settled(): boolean
  view(): JsonObject | undefined
  mine(): JsonObject | undefined
}

export interface SimClientParts {
  readonly workshop: string
  readonly actor: Actor
  readonly clock: Clock
  readonly chance: () => number
  /** A server to connect to; undefined when none runs. */
  node(): SimNode | undefined
  /** Share of the acks that never arrive, and of the commands that arrive twice. */
  readonly trouble: { swallowed: number; doubled: number }
  problem(text: string): void
}

/** As long as a phone waits for an ack, and for a handshake (ms). */
const ANSWER_WITHIN = 8_000

/** A phone or a screen: the view store and the outbox of a page, in small, on a connection that breaks. */
export function createSimClient(parts: SimClientParts): SimClient {
  const { workshop, actor, clock, chance, trouble, problem } = parts
  const entries: Entry[] = []
  let held: { logId: string; seq: number; view: JsonObject } | undefined
  let mine: JsonObject | undefined
  let line: { node: SimNode; up: Wire; down: Wire; attached?: Attached; online: boolean } | undefined
  let inFlight: Entry | undefined
  let callOff: (() => void) | undefined

  function connect(): void {
    const node = parts.node()
    if (!node) {
      comeBack()
      return
    }
    const dialled: NonNullable<typeof line> = {
      node,
      up: createWire(clock, chance),
      down: createWire(clock, chance),
      online: false,
    }
    line = dialled
    const since = held && { logId: held.logId, seq: held.seq }
    const hear = (event: keyof Outgoing, message: unknown): void => {
      const wired = JSON.stringify(message)
      dialled.down.send(() => receive(event, JSON.parse(wired)))
    }
    const hungUp = (): void => dialled.down.send(() => lose(dialled))
    dialled.up.send(() => {
      node.attach(workshop, actor, since, hear, hungUp).then(
        (attached) => {
          dialled.attached = attached
          if (line !== dialled) attached.lost()
        },
        () => hungUp(),
      )
    })
    clock.after(ANSWER_WITHIN, () => {
      if (!dialled.online) lose(dialled)
    })
  }

  function lose(lost: typeof line): void {
    if (!lost || line !== lost) return
    line = undefined
    inFlight = undefined
    callOff?.()
    callOff = undefined
    lost.up.cut()
    lost.down.cut()
    // The server notices only later.
    clock.after(between(chance, 0, 5_000), () => lost.attached?.lost())
    comeBack()
  }

  function comeBack(): void {
    clock.after(between(chance, 100, 3_000), connect)
  }

  function receive(event: keyof Outgoing, message: unknown): void {
    if (event === 'mine') mine = (message as Outgoing['mine']).mine
    if (event === 'view') {
      const view = message as Outgoing['view']
      // A client would take it for lost history and offer everything again.
      if (held?.logId === view.logId && view.seq < held.seq)
        problem(`a view at ${view.seq} after one at ${held.seq}`)
      held = view
    }
    if (event === 'delta') {
      const { from, seq, patch: change } = message as Outgoing['delta']
      if (!held || from > held.seq) problem(`a delta from ${from} for a view at ${held?.seq}`)
      else if (seq > held.seq) held = { ...held, seq, view: patch(held.view, change) }
    }
    if (event !== 'view' && event !== 'delta') return
    if (line) line.online = true
    send()
  }

  function send(): void {
    const next = entries.find((entry) => entry.state === 'sending')
    const now = line
    if (!next || !now?.online || inFlight || callOff) return
    inFlight = next
    const times = chance() < trouble.doubled ? 2 : 1
    for (let i = 0; i < times; i++) now.up.send(() => arrive(now, next))
    clock.after(ANSWER_WITHIN, () => {
      if (inFlight === next && line === now) answered(next, undefined)
    })
  }

  function arrive(on: NonNullable<typeof line>, entry: Entry): void {
    on.attached?.command(JSON.parse(JSON.stringify(entry.command))).then(
      (outcome) => {
        if (outcome && chance() >= trouble.swallowed) on.down.send(() => answered(entry, outcome))
      },
      (error: unknown) => problem(`a command threw ${String(error)}`),
    )
  }

  function answered(entry: Entry, outcome: Outcome | undefined): void {
    if (outcome && entry.state === 'refused' && outcome.ok) problem(`${entry.command.id} refused, then taken`)
    if (inFlight === entry) inFlight = undefined
    if (outcome && (outcome.ok || !toWire(outcome.error).retryable)) {
      if (entry.state === 'sending') entry.state = outcome.ok ? 'saved' : 'refused'
    } else if (!callOff) {
      callOff = clock.after(between(chance, 200, 2_000), () => {
        callOff = undefined
        send()
      })
    }
    send()
  }

  connect()
  return {
    actor,
    entries,
    submit(command) {
      entries.push({ command, state: 'sending' })
      send()
    },
    cut: () => lose(line),
    cutFrom(node) {
      if (line?.node === node) lose(line)
    },
    settled: () => line?.online === true && entries.every((entry) => entry.state !== 'sending'),
    view: () => held?.view,
    mine: () => mine,
  }
}
