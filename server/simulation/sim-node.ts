import type { Actor } from '#shared/roles.ts'
import { parseCommand } from '../edges/parse-command.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { Outcome } from '../rooms/commit-queue.ts'
import type { LiveWorkshop } from '../rooms/live-workshop.ts'
import type { Fanout, Outgoing, Session } from '../rooms/session.ts'
import { createWorkshops, type Workshops } from '../rooms/workshops.ts'
import { createTestIds } from '../test/ids.ts'
import { simStore, type Weather } from './sim-store.ts'

type Hear = (event: keyof Outgoing, message: Outgoing[keyof Outgoing]) => void

/** One connection as the server's edge holds it. */
export interface Attached {
  command(message: unknown): Promise<Outcome | undefined>
  /** The edge noticed that the client is gone. */
  lost(): void
}

/** One server process of the simulation. */
export interface SimNode {
  readonly workshops: Workshops
  /** Lines for the operator. */
  readonly reports: string[]
  alive(): boolean
  /** Lets a client in; `closed` is called when the server hangs up. */
  attach(id: string, actor: Actor, since: Session['since'], hear: Hear, closed: () => void): Promise<Attached>
  /** kill -9: nothing that was under way goes on. */
  kill(): void
  /** SIGTERM: finishes what waits, hangs up on everybody. */
  stop(): Promise<void>
}

export function createSimNode(
  name: string,
  disk: Store,
  base: Clock,
  chance: () => number,
  weather: Readonly<Weather>,
): SimNode {
  let alive = true
  const whileAlive = (act: () => void) => () => {
    if (alive) act()
  }
  const clock: Clock = {
    ...base,
    after: (ms, act) => base.after(ms, whileAlive(act)),
    soon: (act) => base.soon(whileAlive(act)),
    gather: (act) => base.gather(whileAlive(act)),
  }
  const audiences = new Map<string, Set<Hear>>()
  const fanout: Fanout = {
    tell(audience, event, message) {
      for (const hear of audiences.get(audience) ?? []) hear(event, message)
    },
  }
  const reports: string[] = []
  const workshops = createWorkshops({
    store: simStore(disk, clock, chance, weather, () => alive),
    clock,
    ids: createTestIds(name),
    node: name,
    fanout,
    report: (event, detail) => void reports.push(`${event} ${JSON.stringify(detail)}`),
  })

  function sessionOf(actor: Actor, since: Session['since'], hear: Hear, closed: () => void) {
    let open = true
    let audience: string | undefined
    const leave = (): void => {
      if (audience !== undefined) audiences.get(audience)?.delete(hear)
      audience = undefined
    }
    const end = (): void => {
      leave()
      open = false
    }
    const session: Session = {
      actor,
      ...(since && { since }),
      send: (event, message) => hear(event, message),
      leave,
      enter(next) {
        leave()
        audience = next
        audiences.set(next, (audiences.get(next) ?? new Set()).add(hear))
      },
      alive: () => open,
      close() {
        end()
        closed()
      },
    }
    return { session, end }
  }

  async function submit(live: LiveWorkshop, actor: Actor, message: unknown): Promise<Outcome | undefined> {
    const parsed = parseCommand(message, live.workshop)
    const outcome = parsed.ok ? await live.submit(parsed.command, actor) : parsed
    return alive ? outcome : undefined
  }

  return {
    workshops,
    reports,
    alive: () => alive,
    async attach(id, actor, since, hear, closed) {
      const live = await workshops.get(id)
      if (!live) throw new Error('the workshop is gone')
      const { session, end } = sessionOf(actor, since, hear, closed)
      await live.attach(session)
      return {
        command: (message) => submit(live, actor, message),
        lost() {
          end()
          if (alive) live.detach(session)
        },
      }
    },
    kill() {
      alive = false
      audiences.clear()
    },
    async stop() {
      await workshops.close()
      alive = false
    },
  }
}
