import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import { vi } from 'vitest'
import type { JsonObject } from '#shared/activities/kind.ts'
import type { CreatedWorkshop, JoinedParticipant } from '#shared/protocol/http.ts'
import type { Ack, Auth } from '#shared/protocol/socket.ts'
import { patch } from '#shared/workshop/delta.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Record<string, unknown>
}

/** One HTTP request; `body` is sent as JSON unless it is a string. */
export async function ask(
  url: string,
  {
    method = 'GET',
    body,
    headers = {},
  }: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} }
}

/** Waits until `condition` holds. */
export function until(condition: () => boolean | undefined, what = String(condition)): Promise<void> {
  return vi.waitFor(
    () => {
      if (condition() !== true) throw new Error(`still waiting until ${what}`)
    },
    { timeout: 10_000, interval: 5 },
  )
}

/** A workshop with one open words activity `a`. */
export async function openWorkshop(
  url: string,
  settings: Record<string, unknown> = {},
): Promise<CreatedWorkshop & { readonly moderator: Line }> {
  const agenda = [
    {
      activityId: 'a',
      kind: 'words',
      prompt: 'Ihre Vision?',
      settings: { entriesPerPerson: 1000, ...settings },
    },
  ]
  const { json, status, text } = await ask(`${url}/api/workshops`, {
    method: 'POST',
    body: { title: 'Zukunft', language: 'de', agenda },
  })
  if (status !== 201) throw new Error(`not created: ${text}`)
  const created = json as unknown as CreatedWorkshop
  const moderator = await dial(url, { workshop: created.id, role: 'moderator', key: created.keys.moderator })
  await moderator.send({ type: 'activity.open', activityId: 'a' })
  return { ...created, moderator }
}

export async function joinWorkshop(
  url: string,
  { id, code }: CreatedWorkshop,
  name?: string,
): Promise<JoinedParticipant> {
  const { json, status, text } = await ask(`${url}/api/workshops/${id}/participants`, {
    method: 'POST',
    body: { code, ...(name !== undefined && { name }) },
  })
  if (status !== 201) throw new Error(`not joined: ${text}`)
  return json as unknown as JoinedParticipant
}

/** One Socket.IO connection and what it was told. */
export interface Line {
  readonly socket: Socket
  readonly heard: { readonly event: string; readonly message: unknown }[]
  view(): JsonObject
  mine(): JsonObject
  /** Sends a command with a fresh id unless it brings one; resolves with its ack. */
  send(command: Record<string, unknown>): Promise<Ack>
  close(): void
}

export type Handshake = Omit<Partial<Auth>, 'since'> & Record<string, unknown>
type Options = Partial<ManagerOptions & SocketOptions>

let sent = 0

/** Every test's open lines, to be closed after it. */
const open = new Set<Socket>()

export function hangUpAll(): void {
  for (const socket of open) socket.disconnect()
  open.clear()
}

/** Connects; rejects with the `data` of the `connect_error`, or its message where there is none. */
export async function dial(url: string, auth: Handshake, options: Options = {}): Promise<Line> {
  const socket = io(url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth,
    query: { w: String(auth.workshop) },
    ...options,
  })
  open.add(socket)
  const heard: Line['heard'] = []
  let view: JsonObject | undefined
  let mine: JsonObject | undefined
  socket.onAny((event: string, message: { view: JsonObject; mine: JsonObject; patch: JsonObject }) => {
    heard.push({ event, message })
    if (event === 'view') view = message.view
    if (event === 'delta' && view) view = patch(view, message.patch)
    if (event === 'mine') mine = message.mine
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', (error: Error & { data?: unknown }) => {
      socket.disconnect()
      reject(Object.assign(new Error(error.message), { data: error.data ?? error.message }))
    })
  })
  await until(
    () => heard.some(({ event }) => event === 'view' || event === 'delta') || !socket.connected,
    'a view came',
  )
  return {
    socket,
    heard,
    view: () => view ?? {},
    mine: () => mine ?? {},
    send: (command) =>
      socket.timeout(10_000).emitWithAck('command', { id: `c${++sent}`, ...command }) as Promise<Ack>,
    close: () => void socket.disconnect(),
  }
}

/** The error object of a refused handshake. */
export async function refusedDial(url: string, auth: Handshake, options: Options = {}): Promise<unknown> {
  try {
    await dial(url, auth, options)
  } catch (error) {
    return (error as { data?: unknown }).data
  }
  throw new Error('the handshake was not refused')
}
