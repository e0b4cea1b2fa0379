import { setTimeout } from 'node:timers/promises'
import type { Connection } from './connection.ts'
import { LOOK } from './scripts.ts'

/** A stream entry as Redis gives it: its id, then field, value, field, value, … */
export type RawEntry = readonly [id: Buffer, fields: readonly Buffer[]]

/** A kind of streams that have followers: logs, or documents. */
export interface StreamKind {
  readonly prefix: string
  /** The names that have followers now. */
  followed(): Iterable<string>
  seqOf(entryId: string): number
  entryId(seq: number): string
  /** What the first field of the entry at `seq` must be, when that is known. */
  expected(name: string, seq: number): string | undefined
  heard(name: string, entries: readonly RawEntry[]): void
  /** Whatever came before may have been missed. */
  refresh(name: string): void
  gone(name: string): void
}

export interface Reader {
  /** The followed set has changed. */
  wake(): void
  close(): Promise<void>
}

interface Stream {
  readonly kind: StreamKind
  readonly name: string
  readonly key: string
  /** Read up to here; -1 until its head is known. */
  cursor: number
}

/** How long one XREAD waits, in ms: the deadline of the reader's connection must be longer. */
export const BLOCK_MS = 500
const RETRY_MS = 100
const UNBLOCK_MS = 20
const PAGE = 500

/**
 * One loop that waits for all followed streams at once, on a connection of its own (XREAD BLOCK). A blocked XREAD does not
 * notice that a stream was deleted or became shorter, so about twice a second, and after every trouble, it looks at the heads.
 */
export function startReader(
  connection: Connection,
  control: Connection,
  kinds: readonly StreamKind[],
): Reader {
  let streams = new Map<string, Stream>()
  let closed = false
  let changed = true
  let idle: () => void = () => {}
  let lookedAt = 0
  let clientId: number | undefined

  /** Takes on what is followed now; what was followed before keeps its cursor. */
  function takeStock(): void {
    changed = false
    const now = new Map<string, Stream>()
    for (const kind of kinds) {
      for (const name of kind.followed()) {
        const key = kind.prefix + name
        now.set(key, streams.get(key) ?? { kind, name, key, cursor: -1 })
      }
    }
    if ([...now.values()].some(({ cursor }) => cursor === -1)) lookedAt = 0
    streams = now
  }

  /** Notices regressions and replacements, and sets the cursors of new streams to their heads. */
  async function look(): Promise<void> {
    const all = [...streams.values()]
    const at = all.map(({ kind, name, cursor }) =>
      kind.expected(name, cursor) === undefined ? '' : kind.entryId(cursor),
    )
    const seen = await connection.run<string[]>(LOOK, [...streams.keys()], at)
    for (const [i, stream] of all.entries()) {
      const { kind, name, cursor } = stream
      const head = kind.seqOf(seen[2 * i] ?? '')
      const expected = kind.expected(name, cursor)
      if (head < cursor || (at[i] && expected !== undefined && expected !== seen[2 * i + 1])) {
        streams.delete(stream.key)
        kind.gone(name)
      } else if (cursor === -1) {
        stream.cursor = head
        kind.refresh(name)
      }
    }
    lookedAt = performance.now()
  }

  async function readOnce(): Promise<void> {
    clientId ??= await connection.send<number>(['CLIENT', 'ID'])
    if (performance.now() - lookedAt > BLOCK_MS) await look()
    if (streams.size === 0 || changed) return
    const ids = [...streams.values()].map(({ kind, cursor }) => kind.entryId(cursor))
    const reply = await connection.send<[Buffer, RawEntry[]][] | null>(
      ['XREAD', 'COUNT', String(PAGE), 'BLOCK', String(BLOCK_MS), 'STREAMS', ...streams.keys(), ...ids],
      { binary: true },
    )
    for (const [key, entries] of reply ?? []) {
      const stream = streams.get(key.toString())
      const last = entries.at(-1)
      if (!stream || !last) continue
      stream.cursor = stream.kind.seqOf(last[0].toString())
      stream.kind.heard(stream.name, entries)
    }
  }

  async function loop(): Promise<void> {
    while (!closed) {
      if (changed) takeStock()
      if (streams.size === 0) {
        await new Promise<void>((resolve) => (idle = resolve))
        continue
      }
      try {
        await readOnce()
      } catch {
        // Cut off for a while: whatever was known of the streams is looked at anew.
        clientId = undefined
        for (const stream of streams.values()) stream.cursor = -1
        lookedAt = 0
        await setTimeout(RETRY_MS)
      }
    }
  }

  /** The blocked XREAD knows only the old set. It may not have arrived yet, so this goes on until the set was taken on. */
  async function unblock(): Promise<void> {
    while (changed && !closed && clientId !== undefined) {
      await control.send(['CLIENT', 'UNBLOCK', String(clientId)]).catch(() => {})
      await setTimeout(UNBLOCK_MS)
    }
  }

  const finished = loop()
  return {
    wake() {
      idle()
      if (changed) return
      changed = true
      void unblock()
    },
    async close() {
      closed = true
      idle()
      await connection.close()
      await finished
    },
  }
}
