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
  const { urls, workshop, code } = address
  const nodeOf = (n: number): string => urls[n % urls.length] ?? urls[0]
  /** Each with the node where its owner joined: they come back there, as behind a balancer that hashes. */
  const tokens: { readonly url: string; readonly token: string }[] = []
  let lines: Line[] = []

  function connectWith(url: string, auth: Record<string, string>): Promise<Line> {
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

  async function connectPhone(url: string, token: string): Promise<void> {
    lines.push(await connectWith(url, { role: 'participant', token }))
  }

  return {
    get lines() {
      return lines
    },
    join: (count) =>
      timed(count, async (n) => {
        const url = nodeOf(n)
        const { token } = await joinOnce(`${url}/api/workshops/${workshop}/participants`, code)
        tokens.push({ url, token })
        await connectPhone(url, token)
      }),
    connect: (count, bare = false) =>
      timed(count, async (n) => {
        const { url, token } = tokens[n] ?? { url: nodeOf(n), token: '' }
        if (bare) lines.push(await connectWith(url, { role: 'bare' }))
        else await connectPhone(url, token)
      }),
    leave(stay = 0) {
      for (const line of lines.slice(stay)) line.disconnect()
      lines = lines.slice(0, stay)
    },
    connectAs: (role, key) =>
      connectWith(role === 'moderator' ? urls[0] : nodeOf(urls.length - 1), { role, key }),
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
