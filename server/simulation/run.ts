import type { Actor } from '#shared/roles.ts'
import { openMemoryStore } from '../adapters/memory/store.ts'
import { between, pick, seeded } from '../test/chance.ts'
import { createTestClock } from '../test/clock.ts'
import { checkStored, checkViews } from './checks.ts'
import { createSimClient, type SimClient } from './sim-client.ts'
import { FAIR } from './sim-store.ts'
import { createSteps } from './steps.ts'
import { startNode, type World } from './world.ts'

export interface Outcome {
  readonly seed: number
  /** Broken promises, in words; none is what we want. */
  readonly problems: readonly string[]
  /** Contributions that were acknowledged. */
  readonly acknowledged: number
}

/** How long (ms) everything may take to come to rest once all troubles are over. */
const REST = 10 * 60_000

/**
 * One run of the simulation: a few phones, a moderator and two stages on two servers over one store, with cuts,
 * delays, doubled commands, swallowed acks, dying and restarting servers, and a store that fails. In the end
 * nothing is lost, nothing counted twice, and every screen shows what a fold of the log shows.
 */
export async function simulate(seed: number): Promise<Outcome> {
  const chance = seeded(seed)
  const world: World = {
    clock: createTestClock(),
    chance,
    disk: openMemoryStore(),
    weather: { ...FAIR },
    nodes: [],
    problems: [],
    workshop: '',
  }
  const problem = (text: string): void => void (world.problems.length < 10 && world.problems.push(text))
  const people = await prepare(world)
  const trouble = { swallowed: 0.05, doubled: 0.05 }
  const clients = people.map((actor) =>
    createSimClient({
      workshop: world.workshop,
      actor,
      clock: world.clock,
      chance,
      node: () => pick(chance, [...world.nodes.filter((node) => node?.alive())]),
      trouble,
      problem,
    }),
  )
  await live(world, clients)
  Object.assign(world.weather, FAIR)
  Object.assign(trouble, { swallowed: 0, doubled: 0 })
  await comeToRest(world, clients, problem)
  const acknowledged = await checkStored(world, clients, problem)
  await checkViews(world, clients, problem)
  for (const client of clients) client.cut()
  return { seed, problems: world.problems, acknowledged }
}

/** A workshop with a named activity in the plenary, an anonymous one in a room, and who takes part. */
async function prepare(world: World): Promise<Actor[]> {
  const { clock, chance } = world
  const node = startNode(world)
  const settled = async <T>(promise: Promise<T>): Promise<T> => {
    await clock.advance(1_000)
    return promise
  }
  const created = await settled(
    node.workshops.create({
      title: 'Simulation',
      language: 'de',
      agenda: [
        {
          activityId: 'a',
          kind: 'words',
          prompt: 'A?',
          settings: { anonymous: false, entriesPerPerson: 50 },
        },
      ],
    }),
  )
  if (!created.ok) throw new Error(created.error.code)
  world.workshop = created.id
  const workshop = await settled(node.workshops.get(created.id))
  if (!workshop) throw new Error('the workshop is gone')
  const moderator: Actor = { role: 'moderator', keyId: 'm' }
  const settings = { anonymous: true, entriesPerPerson: 50, approval: chance() < 0.3 }
  for (const step of [
    { type: 'room.add', roomId: 'r', title: 'Raum' },
    { type: 'activity.add', activityId: 'b', room: 'r', kind: 'words', prompt: 'B?', settings },
    { type: 'activity.open', activityId: 'a' },
    { type: 'activity.open', activityId: 'b' },
  ]) {
    await settled(workshop.submit({ id: `p-${step.type}-${step.activityId}`, ...step } as never, moderator))
  }
  const actors: Actor[] = [moderator, { role: 'stage', keyId: 's' }, { role: 'stage', keyId: 's' }]
  for (let n = between(chance, 2, 6); n > 0; n--) {
    const joined = await settled(node.workshops.join(workshop, chance() < 0.5 ? `Person ${n}` : ''))
    if (joined.ok) actors.push({ role: 'participant', participantId: joined.participantId })
  }
  world.nodes.push(node, startNode(world))
  return actors
}

/** The troubled part. */
async function live(world: World, clients: readonly SimClient[]): Promise<void> {
  const { clock, chance, weather } = world
  const steps = createSteps(chance)
  const [moderator, ...others] = clients
  const participants = others.filter((client) => client.actor.role === 'participant')
  const acts: readonly (readonly [share: number, act: () => void])[] = [
    [
      60,
      () => {
        const client = pick(chance, participants)
        client.submit(steps.participant(client))
      },
    ],
    [14, () => moderator?.submit(steps.moderator())],
    [10, () => pick(chance, clients).cut()],
    [3, () => replace(world, clients, 'kill')],
    [2, () => replace(world, clients, 'stop')],
    [3, () => Object.assign(weather, { refused: 0.3, lost: 0.3 })],
    [2, () => Object.assign(weather, { down: true })],
    [6, () => Object.assign(weather, FAIR)],
  ]
  for (let n = between(chance, 40, 90); n > 0; n--) {
    choose(chance, acts)()
    await clock.advance(between(chance, 0, 400))
  }
}

function choose(chance: () => number, acts: readonly (readonly [number, () => void])[]): () => void {
  let left = chance() * acts.reduce((sum, [share]) => sum + share, 0)
  for (const [share, act] of acts) {
    left -= share
    if (left < 0) return act
  }
  return () => undefined
}

/** A server ends, gently or not; another takes its place a little later. */
function replace(world: World, clients: readonly SimClient[], how: 'kill' | 'stop'): void {
  const { clock, chance, nodes } = world
  const place = Math.floor(chance() * nodes.length)
  const node = nodes[place]
  if (!node?.alive()) return
  nodes[place] = undefined
  if (how === 'kill') {
    node.kill()
    for (const client of clients) clock.after(between(chance, 0, 500), () => client.cutFrom(node))
  } else void node.stop()
  clock.after(between(chance, 100, 2_000), () => {
    nodes[place] = startNode(world)
  })
}

async function comeToRest(
  { clock }: World,
  clients: readonly SimClient[],
  problem: (text: string) => void,
): Promise<void> {
  const end = clock.now() + REST
  while (clock.now() < end && !clients.every((client) => client.settled())) await clock.advance(500)
  for (const [i, client] of clients.entries()) {
    if (!client.settled()) problem(`client ${i} did not come to rest`)
  }
  // Timers run out, servers notice who left.
  await clock.advance(40_000)
}
