import { isDeepStrictEqual } from 'node:util'
import { readCommit } from '#shared/workshop/upcast.ts'
import type { SimClient } from './sim-client.ts'
import { startNode, type World } from './world.ts'

/** Acknowledged = stored, each once. Returns how many. */
export async function checkStored(
  { disk, workshop }: World,
  clients: readonly SimClient[],
  problem: (text: string) => void,
): Promise<number> {
  const stored = new Map<string, number>()
  const decided = new Set<string>()
  for await (const page of disk.events.read(workshop, 0)) {
    for (const { by, id, events } of page.flatMap(({ body }) => readCommit(body).body.parts)) {
      if (id !== undefined && decided.has(`${by} ${id}`)) problem(`${id} took effect twice`)
      decided.add(`${by} ${id}`)
      for (const event of events) {
        if (event.type !== 'v1.answerSubmitted') continue
        const answer = String('answer' in event ? event['answer'] : '')
        stored.set(answer, (stored.get(answer) ?? 0) + 1)
      }
    }
  }
  let acknowledged = 0
  for (const { command, state } of clients.flatMap(({ entries }) => entries)) {
    if (command.type !== 'answer.submit') continue
    const times = stored.get(String(command['answerId'])) ?? 0
    if (state === 'saved') acknowledged++
    if (times !== (state === 'saved' ? 1 : 0)) problem(`${command.id} is ${state} and stored ${times} times`)
  }
  return acknowledged
}

/** Every screen shows what a server shows that folds the log now. */
export async function checkViews(
  world: World,
  clients: readonly SimClient[],
  problem: (text: string) => void,
): Promise<void> {
  const fresh = startNode(world)
  for (const [i, client] of clients.entries()) {
    const told: Record<string, unknown> = {}
    const attaching = fresh.attach(
      world.workshop,
      client.actor,
      undefined,
      (event, message) => void (told[event] = JSON.parse(JSON.stringify(message))),
      () => undefined,
    )
    await world.clock.advance(1_000)
    await attaching
    const { view } = (told['view'] ?? {}) as { view?: unknown }
    const { mine } = (told['mine'] ?? {}) as { mine?: unknown }
    if (!isDeepStrictEqual(client.view(), view))
      problem(`client ${i} (${client.actor.role}) shows another view: ${difference(client.view(), view)}`)
    if (!isDeepStrictEqual(client.mine(), mine))
      problem(`client ${i} has other things of its own: ${difference(client.mine(), mine)}`)
  }
  for (const node of [fresh, ...world.nodes]) {
    for (const report of node?.reports ?? []) if (!report.startsWith('vault ')) problem(`reported: ${report}`)
  }
}

/** The first place where two JSON values differ. */
function difference(a: unknown, b: unknown, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return `${path}: ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`.slice(0, 300)
  }
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key of new Set([...Object.keys(x), ...Object.keys(y)])) {
    if (!isDeepStrictEqual(x[key], y[key])) return difference(x[key], y[key], `${path}.${key}`)
  }
  return path
}
