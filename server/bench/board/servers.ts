import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type BoardPerson,
  type BoardWorkshop,
  createBoardWorkshop,
  joinWorkshop,
} from '../../faults/board-people.ts'
import { START, type Started, start } from '../servers.ts'
import type { Dial } from './line.ts'

/** A server with one board. */
export interface BoardServer {
  readonly name: 'ours' | 'y-websocket' | 'hocuspocus'
  readonly pids: readonly number[]
  /** Ways to the board for this many people, ready to connect. */
  dials(people: number): Promise<Dial[]>
  stop(): Promise<void>
}

/** Ours, with what only ours is measured for. */
export interface OurServer extends BoardServer {
  /** Its address, and the code of its workshop. */
  url(): string
  readonly workshop: BoardWorkshop
  /** Where its data lies, and the board's name there. */
  readonly dir: string
  readonly document: string
  /** Ends the process and starts another on the same data. */
  restart(): Promise<void>
  /** Ends the process; the data stays until `stop`. */
  halt(): Promise<void>
}

/** The engine's flags of `npm start`, for the peers too. */
const FLAGS = START.slice(0, -1)

/** Our server as `npm start` starts it: SQLite, tickets, rights, limits and all. */
export async function startOurs(environment: Record<string, string> = {}): Promise<OurServer> {
  const dir = mkdtempSync(join(tmpdir(), 'weitblick-board-'))
  const begin = () => start(START, { ...environment, DATA_DIR: dir })
  const first = await begin()
  let started: Started | undefined = first
  const workshop = await createBoardWorkshop(first.url)
  const people: BoardPerson[] = []

  async function dials(count: number): Promise<Dial[]> {
    if (!started) return []
    const { url } = started
    // Who only came to join has gone, as at the peers: their phones' other connections would be heard from too.
    for (const person of people.splice(count)) person.leave()
    while (people.length < count) people.push(await joinWorkshop(url, workshop))
    const tickets: Dial[] = []
    for (const person of people) tickets.push({ url: await person.ticket(url) })
    return tickets
  }

  async function halt(): Promise<void> {
    for (const person of people) person.leave()
    await started?.stop()
    started = undefined
  }

  return {
    name: 'ours',
    get pids() {
      return started ? [started.pid] : []
    },
    url: () => started?.url ?? '',
    workshop,
    dir,
    document: workshop.document,
    dials,
    halt,
    async restart() {
      await halt()
      started = await begin()
    },
    async stop() {
      await halt()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A peer in memory alone, as its makers ship it. */
async function startPeer(name: 'y-websocket' | 'hocuspocus'): Promise<BoardServer> {
  const program = fileURLToPath(new URL(`./peer-${name}.ts`, import.meta.url))
  const { url, pid, stop } = await start([...FLAGS, '--import', 'tsx', program])
  const address = url.replace('http', 'ws')
  const dial: Dial =
    name === 'hocuspocus' ? { url: address, name: 'workshop/board' } : { url: `${address}/workshop/board` }
  return { name, pids: [pid], dials: async (people) => Array.from({ length: people }, () => dial), stop }
}

/** By name, in the order in which they are measured. */
export const contestants: Readonly<Record<string, () => Promise<BoardServer>>> = {
  ours: () => startOurs(),
  'y-websocket': () => startPeer('y-websocket'),
  hocuspocus: () => startPeer('hocuspocus'),
}
