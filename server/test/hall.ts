import type { Command } from '#shared/protocol/commands.ts'
import type { Actor } from '#shared/roles.ts'
import { openMemoryStore } from '../adapters/memory/store.ts'
import type { Store } from '../ports/store.ts'
import type { Outcome } from '../rooms/commit-queue.ts'
import type { LiveWorkshop } from '../rooms/live-workshop.ts'
import { createWorkshops, type Workshops } from '../rooms/workshops.ts'
import { createTestClock, type TestClock } from './clock.ts'
import { type FaultyStore, faultyStore } from './faulty-store.ts'
import { createTestIds } from './ids.ts'
import { createExchange, type Phone, type PhoneOptions } from './phone.ts'

export interface Step {
  readonly type: string
  readonly [field: string]: unknown
}

/** One server's rooms over a store that other servers of the test may share. */
export interface Node {
  readonly store: FaultyStore
  readonly workshops: Workshops
  /** Lines for the operator. */
  readonly reports: { readonly event: string; readonly detail: Readonly<Record<string, unknown>> }[]
  /** The workshop, live on this server. */
  live(): Promise<LiveWorkshop>
  /** Sends and settles. */
  act(actor: Actor, step: Step): Promise<Outcome>
  connect(actor: Actor, options?: PhoneOptions): Promise<Phone>
  disconnect(phone: Phone): Promise<void>
  /** Ends this server as a stop would. */
  stop(): Promise<void>
  join(name?: string): Promise<Extract<Actor, { role: 'participant' }>>
}

/** A workshop in a test: one clock, one store, one or more servers. */
export interface Hall {
  readonly clock: TestClock
  readonly id: string
  readonly code: string
  readonly keys: { readonly moderator: string; readonly stage: string }
  readonly node: Node
  readonly disk: Store
  /** Another server on the same store. */
  another(name: string): Node
}

export const MODERATOR: Actor = { role: 'moderator', keyId: 'm' }
export const STAGE: Actor = { role: 'stage', keyId: 's' }

let steps = 0

/** The step as a command with an id of its own, unless it brings one. */
export function command(step: Step): Command {
  return { id: `step-${++steps}`, ...step } as Command
}

/** Opens a workshop with one open words activity `a` (10 entries each; named unless told otherwise). */
export async function openHall(settings: Readonly<Record<string, unknown>> = {}): Promise<Hall> {
  const clock = createTestClock()
  const disk = openMemoryStore()
  let id = ''

  function another(name: string): Node {
    const store = faultyStore(disk)
    const exchange = createExchange()
    const reports: Node['reports'] = []
    const report = (event: string, detail: Readonly<Record<string, unknown>>) =>
      void reports.push({ event, detail })
    const workshops = createWorkshops({
      store,
      clock,
      ids: createTestIds(name),
      node: name,
      fanout: exchange,
      report,
    })
    const node: Node = {
      store,
      workshops,
      reports,
      async live() {
        const opening = workshops.get(id)
        await clock.settle()
        const live = await opening
        if (!live) throw new Error('the workshop is gone')
        return live
      },
      async act(actor, step) {
        const outcome = (await node.live()).submit(command(step), actor)
        await clock.settle()
        return outcome
      },
      async connect(actor, options) {
        const phone = exchange.phone(actor, options)
        await (await node.live()).attach(phone)
        await clock.settle()
        return phone
      },
      async disconnect(phone) {
        phone.hangUp()
        ;(await node.live()).detach(phone)
        await clock.settle()
      },
      async stop() {
        const stopped = workshops.close()
        await clock.settle()
        await stopped
      },
      async join(name = '') {
        const joining = workshops.join(await node.live(), name)
        await clock.settle()
        const joined = await joining
        if (!joined.ok) throw new Error(`not joined: ${joined.error.code}`)
        return { role: 'participant', participantId: joined.participantId }
      },
    }
    return node
  }

  const node = another('n')
  const creating = node.workshops.create({
    title: 'Zukunft',
    language: 'de',
    agenda: [
      {
        activityId: 'a',
        kind: 'words',
        prompt: 'Ihre Vision?',
        settings: { entriesPerPerson: 10, anonymous: false, ...settings },
      },
    ],
  })
  await clock.settle()
  const created = await creating
  if (!created.ok) throw new Error(`not created: ${created.error.code} ${created.error.reason}`)
  id = created.id
  await node.act(MODERATOR, { type: 'activity.open', activityId: 'a' })
  await clock.advance(1000)
  node.store.appends.length = 0
  return { clock, id, code: created.code, keys: created.keys, node, disk, another }
}

let answers = 0

/** A contribution to activity `a`, with a fresh id unless one is given. */
export function answer(text: string, answerId = `answer-${++answers}`): Step {
  return { type: 'answer.submit', activityId: 'a', answerId, text }
}

/** Everything the log holds, as stored. */
export async function storedBodies(disk: Store, id: string): Promise<string[]> {
  const bodies: string[] = []
  for await (const page of disk.events.read(id, 0)) bodies.push(...page.map((commit) => commit.body))
  return bodies
}
