import { request } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import type { JoinedParticipant } from '#shared/protocol/http.ts'
import type { ClientToServer, ServerToClient } from '#shared/protocol/socket.ts'
import type { Address } from './servers.ts'

export type Line = Socket<ServerToClient, ClientToServer>

/** People with phones: each is one Socket.IO connection over WebSocket. */
export interface Hall {
  readonly lines: readonly Line[]
  /** Each of `count` new people joins durably (HTTP), then connects. Resolves with the wall time in ms. */
  join(count: number): Promise<number>
  /** The first `count` of those who joined connect with their tokens, or (`bare`) without anything. Wall time in ms. */
  connect(count: number, bare?: boolean): Promise<number>
  /** All hang up but the first `stay`. */
  leave(stay?: number): void
  /** Another kind of connection. */
  connectAs(role: 'moderator' | 'stage', key: string): Promise<Line>
}

/** How many arrive at the same moment: beyond the backlog of a listening socket the kernel would measure its own retries. */
const AT_ONCE = 200

export function createHall(address: Address): Hall {
  const { url, workshop, code } = address
  const tokens: string[] = []
  let lines: Line[] = []

  function connectWith(auth: Record<string, string>): Promise<Line> {
    const line: Line = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      query: { w: workshop },
      auth: { workshop, ...auth },
    })
    return new Promise((resolve, reject) => {
      line.once('connect', () => resolve(line))
      line.once('connect_error', reject)
    })
  }

  async function timed(count: number, arrive: (n: number) => Promise<void>): Promise<number> {
    const began = performance.now()
    let next = 0
    const queue = async () => {
      while (next < count) await arrive(next++)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, queue))
    return performance.now() - began
  }

  async function connectPhone(token: string): Promise<void> {
    lines.push(await connectWith({ role: 'participant', token }))
  }

  return {
    get lines() {
      return lines
    },
    join: (count) =>
      timed(count, async () => {
        const { token } = await joinOnce(`${url}/api/workshops/${workshop}/participants`, code)
        tokens.push(token)
        await connectPhone(token)
      }),
    connect: (count, bare = false) =>
      timed(count, async (n) => {
        if (bare) lines.push(await connectWith({ role: 'bare' }))
        else await connectPhone(tokens[n] ?? '')
      }),
    leave(stay = 0) {
      for (const line of lines.slice(stay)) line.disconnect()
      lines = lines.slice(0, stay)
    },
    connectAs: (role, key) => connectWith({ role, key }),
  }
}

/** On a connection of its own: nobody reuses one that the server is just about to close. */
function joinOnce(url: string, code: string): Promise<JoinedParticipant> {
  const body = JSON.stringify({ code })
  const headers = { 'content-type': 'application/json', 'content-length': body.length }
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', agent: false, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => {
        if (response.statusCode === 201) resolve(JSON.parse(text) as JoinedParticipant)
        else reject(new Error(`joining was answered with ${response.statusCode}: ${text}`))
      })
    })
      .on('error', reject)
      .end(body)
  })
}
