import type { Ack } from '#shared/protocol/socket.ts'
import type { Line } from './hall.ts'
import type { Address } from './servers.ts'

/** Every answer that was sent, so that the export can be held against it. */
export interface Submissions {
  /** Sends a new answer; resolves with its acknowledgement and how long that took (ms). */
  send(
    line: Line,
    text: string,
  ): Promise<{ readonly seq: number; readonly sentAt: number; readonly took: number }>
  /** Sends the latest answer once more, as a phone does whose acknowledgement got lost. */
  repeat(line: Line): Promise<void>
  /** Holds the JSON export of every node against what was sent; the worst of them. */
  check(): Promise<Kept>
}

export interface Kept {
  readonly sent: number
  readonly refused: number
  /** Acknowledged, but not in the export. */
  readonly lost: number
  /** In the export more than once. */
  readonly doubled: number
  /** In the export with another text, or never sent. */
  readonly wrong: number
  /** Nodes that tell anything else than the first one. */
  readonly apart: number
}

type Stored = { rooms: { activities: { rounds: { answers: { id: string; text: string }[] }[] }[] }[] }

export function createSubmissions({ urls, workshop, activityId, moderator }: Address): Submissions {
  const texts = new Map<string, string>()
  const acknowledged = new Set<string>()
  let refused = 0
  let last = { answerId: '', id: '' }

  function emit(line: Line, answerId: string, id: string): Promise<Ack> {
    const command = { id, type: 'answer.submit', activityId, answerId, text: texts.get(answerId) ?? '' }
    return new Promise((resolve) => line.emit('command', command, resolve))
  }

  async function read(url: string): Promise<Stored['rooms']> {
    const headers = { authorization: `Bearer ${moderator ?? ''}` }
    const response = await fetch(`${url}/api/workshops/${workshop}/export/json`, { headers })
    return ((await response.json()) as Stored).rooms
  }

  function audit(rooms: Stored['rooms']) {
    const stored = rooms.flatMap((room) =>
      room.activities.flatMap((activity) => activity.rounds.flatMap((round) => round.answers)),
    )
    const ids = new Set(stored.map(({ id }) => id))
    const clean = (text: string | undefined) => text?.normalize('NFC').trim()
    return {
      lost: [...acknowledged].filter((id) => !ids.has(id)).length,
      doubled: stored.length - ids.size,
      wrong: stored.filter(({ id, text }) => clean(texts.get(id)) !== clean(text)).length,
    }
  }

  return {
    async send(line, text) {
      const answerId = `a${texts.size}`
      const id = `c${texts.size}`
      last = { answerId, id }
      texts.set(answerId, text)
      const sentAt = performance.now()
      const ack = await emit(line, answerId, id)
      const took = performance.now() - sentAt
      if (ack.ok) acknowledged.add(answerId)
      else refused++
      return { seq: ack.ok ? ack.seq : 0, sentAt, took }
    },
    async repeat(line) {
      const { answerId, id } = last
      await emit(line, answerId, id)
    },
    async check() {
      const exports = await Promise.all(urls.map(read))
      const books = exports.map(audit)
      const most = (name: 'lost' | 'doubled' | 'wrong') => Math.max(...books.map((book) => book[name]))
      const [first, ...others] = exports.map((rooms) => JSON.stringify(rooms))
      return {
        sent: texts.size,
        refused,
        lost: most('lost'),
        doubled: most('doubled'),
        wrong: most('wrong'),
        apart: others.filter((other) => other !== first).length,
      }
    },
  }
}
