import * as encoding from 'lib0/encoding'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { type BoardDoc, boardOf } from '#shared/board/document.ts'
import { createSavedCounter } from './saved.ts'
import { type PeoplePatch, readNotice, writingFrame } from './wire.ts'

export interface ReplicaEvents {
  readonly synced: () => void
  readonly saved: () => void
  /** The server hung up, or could not be reached; `word`: the server's reason, `opened`: it had been. */
  readonly closed: (code: number, word: string, opened: boolean) => void
  readonly people: (patch: PeoplePatch) => void
}

/** One copy of a board's document on this page, and its way to the server. */
export interface Replica {
  readonly board: BoardDoc
  readonly awareness: Awareness
  connect(address: string, ticket: string): void
  saved(): boolean
  /** Texts of notes and titles that were changed here and are not durable. */
  unsavedTexts(): readonly string[]
  destroy(): void
}

const AWARENESS = 1
const AUTH = 2

/** `address`: ws(s)://host/boards/workshop/board. Comes back only when `connect` is called again: each time with a fresh ticket. */
export function createReplica(events: ReplicaEvents): Replica {
  const doc = new Y.Doc()
  const board = boardOf(doc)
  const awareness = new Awareness(doc)
  const saved = createSavedCounter(savedChanged)
  const touched = new Map<string, () => string>()
  let provider: WebsocketProvider | undefined
  let opened = false

  function savedChanged(): void {
    if (saved.saved()) touched.clear()
    events.saved()
  }

  doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (transaction.local) saved.edited()
  })
  for (const [root, field] of [
    [board.notes, 'text'],
    [board.clusters, 'title'],
  ] as const)
    root.observeDeep((changes, transaction) => {
      if (!transaction.local) return
      for (const change of changes)
        for (const id of change.path.length > 0 ? [String(change.path[0])] : change.changes.keys.keys())
          touched.set(id, () => textOf(root.get(id)?.get(field)))
    })

  /** The stock provider sends and receives; this one also counts what it sends. */
  class CountingSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      opened = false
      saved.connected()
      this.addEventListener('open', () => {
        opened = true
      })
    }

    override send(data: string | Blob | BufferSource): void {
      const frame = data instanceof Uint8Array ? writingFrame(data) : undefined
      if (frame) saved.sent(frame)
      super.send(data)
    }
  }

  function provide(address: string): WebsocketProvider {
    const cut = address.lastIndexOf('/')
    const made = new WebsocketProvider(address.slice(0, cut), address.slice(cut + 1), doc, {
      awareness,
      connect: false,
      disableBc: true,
      WebSocketPolyfill: CountingSocket,
      shouldReconnect: () => false,
    })
    made.messageHandlers[AUTH] = (_encoder, decoder) => {
      const notice = readNotice(decoder)
      if (notice?.type === 'durable') saved.durable(notice.count)
      if (notice?.type === 'people') events.people(notice.patch)
    }
    // The stock provider also sends on what it has received, and what it sent before a break is out of date for others.
    const { _awarenessUpdateHandler: echo } = made
    awareness.off('update', echo)
    awareness.on('update', (changed: AwarenessChange) => {
      const own = [...changed.added, ...changed.updated, ...changed.removed].includes(awareness.clientID)
      if (own && made.wsconnected) made.ws?.send(ownState(awareness))
    })
    made.on('status', ({ status }) => {
      if (status === 'connected') awareness.setLocalState(awareness.getLocalState())
    })
    made.on('sync', (synced: boolean) => synced && events.synced())
    made.on('closed', ({ code, reason }) => events.closed(code, reason, opened))
    return made
  }

  return {
    board,
    awareness,
    connect(address, ticket) {
      provider ??= provide(address)
      provider.params = { ticket }
      provider.connect()
    },
    saved: saved.saved,
    unsavedTexts: () => [...touched.values()].map((read) => read()).filter((text) => text.trim() !== ''),
    destroy() {
      provider?.destroy()
      awareness.destroy()
      doc.destroy()
    },
  }
}

interface AwarenessChange {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

function ownState(awareness: Awareness): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, AWARENESS)
  encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [awareness.clientID]))
  return encoding.toUint8Array(encoder)
}

function textOf(value: unknown): string {
  return value instanceof Y.Text ? value.toJSON() : ''
}
