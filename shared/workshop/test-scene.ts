import type { Command } from '../protocol/commands.ts'
import type { Rejected } from '../result.ts'
import { type Actor, actorName } from '../roles.ts'
import { applyCommit, applyPart, settleWorkshop } from './apply.ts'
import { decide, stepToUndo } from './decide.ts'
import type { CommitBody, Part } from './events.ts'
import { createJournal, directJournal, type UndoableJournal } from './journal.ts'
import { type Activity, currentRound, emptyWorkshop, type Workshop } from './state.ts'
import { readCommit } from './upcast.ts'

/** A stored commit as an event log hands it out. */
export interface Row {
  readonly seq: number
  readonly at: number
  readonly body: string
}

export type Reply = { readonly ok: true; readonly effect: boolean } | Rejected
export type Sent = readonly [Actor, Command]

/** A workshop in memory for tests: what the queue of a server does, without a store, a clock or sockets. */
export interface Scene {
  readonly workshop: Workshop
  readonly rows: Row[]
  /** Takes back everything since the last `settle`. */
  readonly journal: UndoableJournal
  /** Server time in ms; tests move it by hand. */
  now: number
  /** Decides and applies without storing; undefined facts are told by `effect`. */
  act(actor: Actor, command: Command): Reply
  /** Stores what was acted since the last `settle` as one commit. */
  settle(): CommitBody | undefined
  /** One command, one commit. */
  send(actor: Actor, command: Command): Reply
  /** Several commands, one commit. */
  turn(sent: readonly Sent[]): readonly Reply[]
}

export const mod: Actor = { role: 'moderator', keyId: 'm1' }
export const mod2: Actor = { role: 'moderator', keyId: 'm2' }
export const stage: Actor = { role: 'stage', keyId: 's1' }
export const system: Actor = { role: 'system' }
export const guest = (id: string): Actor => ({ role: 'participant', participantId: id })

/** Stands in for the keyed hash: readable, and different in each round. */
export const pseudonym = (activity: Activity, round: number, participant: string): string =>
  activity.rounds[round - 1]?.anonymous === true ? `anon-${activity.id}-${round}-${participant}` : participant

export function createScene(): Scene {
  const workshop = emptyWorkshop()
  const journal = createJournal()
  const rows: Row[] = []
  let parts: Part[] = []

  function byOf(actor: Actor, command: Command): string {
    if (actor.role !== 'participant' || !('activityId' in command)) return actorName(actor)
    const activity = workshop.activities.get(command.activityId)
    const round = activity && currentRound(activity)
    return activity && round ? pseudonym(activity, round.number, actor.participantId) : actor.participantId
  }

  const scene: Scene = {
    workshop,
    rows,
    journal,
    now: 1_000_000,
    act(actor, command) {
      const by = byOf(actor, command)
      const at = Math.max(scene.now, workshop.lastAt)
      const head = rows.length + (parts.length > 0 ? 1 : 0)
      const decision = decide(workshop, command, { actor, by, now: at, head })
      if (!decision.ok) return decision
      if (decision.events.length === 0) return { ok: true, effect: false }
      const undoes = command.type === 'step.undo' ? stepToUndo(workshop, by) : undefined
      const part: Part = {
        by,
        ...(command.id !== undefined && { id: command.id }),
        events: decision.events,
        ...(decision.undo && { undo: decision.undo }),
        ...(undoes !== undefined && { undoes }),
      }
      applyPart(workshop, part, at, rows.length + 1, journal)
      parts.push(part)
      return { ok: true, effect: true }
    },
    settle() {
      if (parts.length === 0) return undefined
      const body: CommitBody = rows.length === 0 ? { logId: 'log', parts } : { parts }
      if (body.logId !== undefined) workshop.logId = body.logId
      rows.push({ seq: rows.length + 1, at: workshop.lastAt, body: JSON.stringify(body) })
      parts = []
      journal.clear()
      settleWorkshop(workshop)
      return body
    },
    send(actor, command) {
      const reply = scene.act(actor, command)
      scene.settle()
      return reply
    },
    turn(sent) {
      const replies = sent.map(([actor, command]) => scene.act(actor, command))
      scene.settle()
      return replies
    },
  }
  return scene
}

/** Folds stored rows as a server does when it starts; `seen` is told of each commit once it is applied. */
export function fold(rows: readonly Row[], seen?: (body: CommitBody, state: Workshop) => void): Workshop {
  const state = emptyWorkshop()
  for (const { seq, at, body } of rows) {
    const read = readCommit(body).body
    applyCommit(state, read, at, seq, directJournal)
    settleWorkshop(state)
    seen?.(read, state)
  }
  return state
}

/** Everything the state holds, the order of maps included, as plain data to compare and to store. */
export function frozen(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, each]) => [key, frozen(each)])
  if (Array.isArray(value)) return value.map(frozen)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, frozen(each)]))
}

let made = 0
/** Gives a command an id of its own, as a client does. */
export const once = <C extends Command>(command: C): C & { id: string } => ({
  ...command,
  id: `cmd-${++made}`,
})

/**
 * Two rooms ("plenary", "north"), three guests (p1 and p2 in the plenary, p3 in the north room), and three
 * activities: `words` (anonymous) and `named` in the plenary, `away` in the north room; all drafts.
 */
export function sampleScene(): Scene {
  const scene = createScene()
  const access = [
    { key: 'm1', role: 'moderator', hash: 'hash-m1' },
    { key: 'm2', role: 'moderator', hash: 'hash-m2' },
    { key: 's1', role: 'stage', hash: 'hash-s1' },
  ] as const
  const agenda = [
    { activityId: 'words', kind: 'words', prompt: 'Vision?', settings: {} },
    { activityId: 'named', kind: 'words', prompt: 'Wer macht mit?', settings: { anonymous: false } },
  ]
  scene.send(system, {
    type: 'workshop.create',
    workshop: 'w1',
    title: 'Zukunft',
    language: 'de',
    code: 'ABCDEF',
    access,
    agenda,
  })
  scene.send(system, { type: 'access.grant', key: 'm3', role: 'moderator', hash: 'hash-m3', label: 'Zweite' })
  scene.send(mod, once({ type: 'room.add', roomId: 'north', title: 'Nord' }))
  scene.send(
    mod,
    once({ type: 'activity.add', activityId: 'away', kind: 'words', prompt: 'Und hier?', room: 'north' }),
  )
  for (const participant of ['p1', 'p2', 'p3'])
    scene.send(system, { type: 'participant.join', participant, token: `hash-${participant}`, named: false })
  scene.send(guest('p3'), once({ type: 'room.enter', roomId: 'north' }))
  return scene
}

/** The code of a refusal with its reason, or what else happened: short enough for a table. */
export function told(reply: Reply): string {
  if (reply.ok) return reply.effect ? 'done' : 'unchanged'
  return reply.error.reason === undefined ? reply.error.code : `${reply.error.code}/${reply.error.reason}`
}
