import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { Server } from 'socket.io'
import { z } from 'zod'

/**
 * The limit: the least that a server for this job can do on this stack, to measure ours against. It validates with
 * zod, commits all answers that wait in one transaction (WAL, synchronous=FULL), acknowledges after the commit, and
 * pushes an aggregate to the stage at once, then at most every 250 ms. Joining is durable too; a handshake checks a
 * token, or nothing at all (role `bare`). It speaks as much of our wire as the load generator needs, and has nothing
 * of what makes a product: no phases, audiences, resume, moderation, text analysis, layout or limits.
 */
const TICK = 250
const SHOWN = 150

const db = new DatabaseSync(join(process.env['DATA_DIR'] ?? '.', 'limit.db'))
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
db.exec('CREATE TABLE people (id TEXT PRIMARY KEY, token TEXT NOT NULL) STRICT, WITHOUT ROWID')
db.exec(
  'CREATE TABLE answers (id TEXT PRIMARY KEY, by TEXT NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID',
)
const insertPerson = db.prepare('INSERT INTO people VALUES (?, ?)')
const insertAnswer = db.prepare('INSERT INTO answers VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
const begin = db.prepare('BEGIN IMMEDIATE')
const commit = db.prepare('COMMIT')

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const submitted = z.object({
  id,
  type: z.literal('answer.submit'),
  activityId: id,
  answerId: id,
  text: z.string().max(1000),
})
const joining = z.object({ code: z.string().max(32) })

/** Group commit: everything that came in during this turn of the event loop. */
let waiting: { write(): void; done(): void }[] = []
let seq = 0

function enqueue(write: () => void, done: () => void): void {
  waiting.push({ write, done })
  if (waiting.length === 1) setImmediate(commitAll)
}

function commitAll(): void {
  const batch = waiting
  waiting = []
  begin.run()
  for (const { write } of batch) write()
  commit.run()
  seq++
  for (const { done } of batch) done()
}

const counts = new Map<string, number>()
let answers = 0
let lastTick = 0
let tickDue = false

function answered(text: string): void {
  const term = text.trim().toLowerCase()
  counts.set(term, (counts.get(term) ?? 0) + 1)
  answers++
  if (tickDue) return
  tickDue = true
  const wait = lastTick + TICK - Date.now()
  if (wait > 0) setTimeout(tick, wait)
  else setImmediate(tick)
}

function tick(): void {
  tickDue = false
  lastTick = Date.now()
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, SHOWN)
  io.to('stage').emit('delta', { seq, patch: { answers, top } })
}

const tokens = new Map<string, string>()

function joinWorkshop(body: unknown, reply: (status: number, body: object) => void): void {
  if (!joining.safeParse(body).success) return reply(400, {})
  const participantId = randomBytes(16).toString('base64url')
  const token = randomBytes(24).toString('base64url')
  enqueue(
    () => insertPerson.run(participantId, token),
    () => {
      tokens.set(token, participantId)
      reply(201, { participantId, token })
    },
  )
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return JSON.parse(text)
}

const http = createServer((request, response) => {
  const reply = (status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  if (request.url?.endsWith('/participants')) {
    bodyOf(request).then(
      (body) => joinWorkshop(body, reply),
      () => reply(400, {}),
    )
  } else if (request.url?.endsWith('/export/json')) {
    const stored = db.prepare('SELECT id, text FROM answers').all()
    reply(200, { rooms: [{ activities: [{ rounds: [{ answers: stored }] }] }] })
  } else reply(404, {})
})

const io = new Server(http, { serveClient: false, perMessageDeflate: false, httpCompression: false })

io.use((socket, next) => {
  const { role, token } = socket.handshake.auth as { role?: string; token?: string }
  socket.data.role = role
  socket.data.by = tokens.get(token ?? '')
  next(role === 'participant' && socket.data.by === undefined ? new Error('UNAUTHENTICATED') : undefined)
})

io.on('connection', (socket) => {
  if (socket.data.role === 'bare') return
  void socket.join(socket.data.role === 'stage' ? 'stage' : 'phones')
  socket.on('command', (message: unknown, ack: (answer: object) => void) => {
    const parsed = submitted.safeParse(message)
    if (!parsed.success) return ack({ ok: false, error: { code: 'INVALID' } })
    const { answerId, text } = parsed.data
    let fresh = false
    enqueue(
      () => {
        fresh = insertAnswer.run(answerId, socket.data.by, text).changes === 1
      },
      () => {
        if (fresh) answered(text)
        ack({ ok: true, seq })
      },
    )
  })
  /** The plain broadcast that the fan-out benchmark compares with. */
  socket.on('fan', (message: unknown) => void io.to('phones').emit('delta', message))
})

http.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1')
