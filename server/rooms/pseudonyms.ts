import { createHmac } from 'node:crypto'
import type { Activity } from '#shared/workshop/state.ts'
import type { Ids } from '../ports/clock.ts'
import type { Vault } from '../ports/vault.ts'

/** How anonymous rounds know a person: HMAC of the participant under a key of the round, which lives in the vault only. */
export interface Pseudonyms {
  /** Whether the round's key is at hand (rounds of named activities need none). */
  ready(activity: Activity, round: number): boolean
  /** Makes the key durable, or fetches the one another server made. */
  prepare(activity: Activity, round: number): Promise<void>
  /** Fetches the key that another server made; false when there is none. */
  fetch(activity: Activity, round: number): Promise<boolean>
  /** The actor as the round's log may know them; undefined without the key. */
  of(activity: Activity, round: number, participant: string): string | undefined
  /** This participant connected here: from now on they can be found behind a pseudonym. */
  meet(participant: string): void
  /** Who of those who were met hides behind a stored actor. */
  resolve(activity: Activity, round: number, by: string): string | undefined
  /** Forgets keys of rounds that cannot be reopened: nobody can link them to a person any more. */
  forget(activity: Activity, before: number): Promise<void>
}

const PREFIX = 'round-key/'

interface RoundKey {
  readonly key: string
  readonly byParticipant: Map<string, string>
  readonly byPseudonym: Map<string, string>
  /** How many of those who were met are in the maps for sure: answers given at another server must not look through all. */
  searched: number
}

/** `stored` is what the vault holds for the workshop already. */
export function createPseudonyms(
  workshop: string,
  vault: Vault,
  ids: Ids,
  stored: ReadonlyMap<string, string>,
): Pseudonyms {
  const keys = new Map<string, RoundKey>()
  const met: string[] = []
  const everMet = new Set<string>()
  for (const [name, key] of stored) {
    if (name.startsWith(PREFIX)) hold(name, key)
  }
  const keyName = (activity: Activity, round: number) => `${PREFIX}${activity.id}/${round}`
  const anonymous = (activity: Activity, round: number) => activity.rounds[round - 1]?.anonymous === true

  function of(activity: Activity, round: number, participant: string): string | undefined {
    if (!anonymous(activity, round)) return participant
    const known = keys.get(keyName(activity, round))
    if (!known) return undefined
    const cached = known.byParticipant.get(participant)
    if (cached !== undefined) return cached
    const pseudonym = createHmac('sha256', known.key).update(participant).digest('base64url').slice(0, 22)
    known.byParticipant.set(participant, pseudonym)
    known.byPseudonym.set(pseudonym, participant)
    return pseudonym
  }

  function hold(name: string, key: string): void {
    if (keys.has(name)) return
    keys.set(name, { key, byParticipant: new Map(), byPseudonym: new Map(), searched: 0 })
  }

  return {
    of,
    ready: (activity, round) => !anonymous(activity, round) || keys.has(keyName(activity, round)),
    async prepare(activity, round) {
      const name = keyName(activity, round)
      hold(name, await vault.putIfAbsent(workshop, name, ids.secret()))
    },
    async fetch(activity, round) {
      const name = keyName(activity, round)
      const key = await vault.get(workshop, name)
      if (key !== undefined) hold(name, key)
      return key !== undefined
    },
    meet(participant) {
      if (everMet.has(participant)) return
      everMet.add(participant)
      met.push(participant)
    },
    resolve(activity, round, by) {
      if (!anonymous(activity, round)) return by
      const known = keys.get(keyName(activity, round))
      if (!known) return undefined
      const found = known.byPseudonym.get(by)
      if (found !== undefined) return found
      for (const participant of met.slice(known.searched)) of(activity, round, participant)
      known.searched = met.length
      return known.byPseudonym.get(by)
    },
    async forget(activity, before) {
      for (let round = 1; round < before; round++) {
        const name = keyName(activity, round)
        if (keys.delete(name)) await vault.destroy(workshop, name)
      }
    },
  }
}
