import { createHash, timingSafeEqual } from 'node:crypto'
import { parseCode } from '#shared/ids.ts'
import type { SystemCommand } from '#shared/protocol/commands.ts'
import { type Rejected, reject } from '#shared/result.ts'
import type { Role } from '#shared/roles.ts'
import { createLive, type LiveParts, type LiveWorkshop, openWorkshop } from './live-workshop.ts'

/** A workshop nobody uses leaves memory after this long (ms). */
const IDLE = 5 * 60 * 1000

/** The vault's scope of join codes; a workshop's own scope is its id, which is longer. */
const CODES = 'codes'

type Agenda = Extract<SystemCommand, { type: 'workshop.create' }>['agenda']

export interface Created {
  readonly ok: true
  readonly id: string
  readonly code: string
  readonly keys: { readonly moderator: string; readonly stage: string }
}

/** All workshops of this installation; each is live while somebody uses it. */
export interface Workshops {
  create(title: string, language: 'de' | 'en', agenda: Agenda): Promise<Created | Rejected>
  /** Rejects with `StoreError`; undefined for unknown and erased ones. */
  get(id: string): Promise<LiveWorkshop | undefined>
  byCode(code: string): Promise<LiveWorkshop | undefined>
  join(
    live: LiveWorkshop,
    name: string,
  ): Promise<{ ok: true; participantId: string; token: string } | Rejected>
  /** Removes log, boards, names, keys and code; nothing of it is left. */
  erase(id: string): Promise<void>
  count(): Promise<number>
  live(): ReadonlyMap<string, Promise<LiveWorkshop | undefined>>
  close(): Promise<void>
}

export function createWorkshops(parts: LiveParts): Workshops {
  const { store, ids, clock } = parts
  const open = new Map<string, Promise<LiveWorkshop | undefined>>()
  let cancelSweep = clock.after(IDLE, sweep)

  function forget(id: string): void {
    open.delete(id)
  }

  function get(id: string): Promise<LiveWorkshop | undefined> {
    const known = open.get(id)
    if (known) return known
    const opening = openWorkshop(id, parts, () => forget(id))
    open.set(id, opening)
    opening.then(
      (live) => live ?? forget(id),
      () => forget(id),
    )
    return opening
  }

  function sweep(): void {
    cancelSweep = clock.after(IDLE, sweep)
    for (const [id, opening] of open) {
      opening.then(
        (live) => {
          if (!live?.unused()) return
          forget(id)
          void live.close()
        },
        () => undefined,
      )
    }
  }

  async function reserveCode(id: string): Promise<string> {
    for (;;) {
      const code = ids.code()
      if ((await store.vault.putIfAbsent(CODES, code, id)) === id) return code
    }
  }

  return {
    get,
    live: () => open,
    async create(title, language, agenda) {
      const id = ids.id()
      const keys = { moderator: ids.secret(), stage: ids.secret() }
      const code = await reserveCode(id)
      const live = await createLive(id, parts, () => forget(id))
      const access = (['moderator', 'stage'] as const).map((role) => ({
        key: ids.id().slice(0, 12),
        role,
        hash: hashSecret(keys[role]),
      }))
      const outcome = await live.submit(
        { type: 'workshop.create', workshop: id, title, language, code, access, agenda },
        { role: 'system' },
      )
      if (!outcome.ok) {
        await live.close()
        await store.vault.destroy(CODES, code)
        return outcome
      }
      open.set(id, Promise.resolve(live))
      return { ok: true, id, code, keys }
    },
    async byCode(typed) {
      const code = parseCode(typed)
      const id = code && (await store.vault.get(CODES, code))
      return id ? get(id) : undefined
    },
    async join(live, name) {
      const participantId = ids.id()
      const token = `${participantId}.${ids.secret()}`
      const stored =
        name === '' ? { ok: true as const, named: false } : await live.names.set(participantId, name)
      if (!stored.ok) return stored
      const outcome = await live.submit(
        {
          type: 'participant.join',
          participant: participantId,
          token: hashSecret(token),
          named: stored.named,
        },
        { role: 'system' },
      )
      if (outcome.ok) return { ok: true, participantId, token }
      if (stored.named) await live.names.set(participantId, '')
      return outcome
    },
    async erase(id) {
      const live = await get(id)
      if (!live) return
      const { code } = live.workshop
      forget(id)
      await live.close()
      await store.vault.destroy(CODES, code)
      await store.updates.purge(id)
      await store.vault.destroy(id)
      await store.events.purge(id)
    },
    count: async () => (await store.events.list()).length,
    async close() {
      cancelSweep()
      const all = await Promise.allSettled(open.values())
      open.clear()
      await Promise.all(all.map((each) => (each.status === 'fulfilled' ? each.value?.close() : undefined)))
    },
  }
}

/** Secrets are kept as SHA-256 only; they are random, so nothing slower is needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Which key of the workshop a secret is; compared in constant time. */
export function findAccess(live: LiveWorkshop, role: Role, secret: string): string | undefined {
  let found: string | undefined
  for (const [key, access] of live.workshop.access) {
    if (sameHash(access.hash, secret) && access.role === role && !access.revoked) found = key
  }
  return found
}

/** Whose token it is: `<participant>.<secret>`; the secret's hash is compared in constant time. */
export function findParticipant(live: LiveWorkshop, token: string): string | undefined {
  const participant = live.workshop.participants.get(token.slice(0, token.indexOf('.')))
  return participant && sameHash(participant.token, token) ? participant.id : undefined
}

function sameHash(stored: string, secret: string): boolean {
  const [a, b] = [Buffer.from(stored), Buffer.from(hashSecret(secret))]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The refusal for a wrong or missing key, the same for all of them. */
export const unauthenticated: Rejected = reject('UNAUTHENTICATED')
