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
const NAME = /^round-key\/(.*)\/(\d+)$/

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
  /** By activity, then by round: looked up for every command, so no name is put together for it. */
  const keys = new Map<string, Map<number, RoundKey>>()
  const met: string[] = []
  const everMet = new Set<string>()
  for (const [name, key] of stored) {
    const [, activity, round] = NAME.exec(name) ?? []
    if (activity !== undefined) hold(activity, Number(round), key)
  }
  const keyName = (activity: Activity, round: number) => `${PREFIX}${activity.id}/${round}`
  const keyOf = (activity: Activity, round: number) => keys.get(activity.id)?.get(round)
  const anonymous = (activity: Activity, round: number) => activity.rounds[round - 1]?.anonymous === true

  function of(activity: Activity, round: number, participant: string): string | undefined {
    if (!anonymous(activity, round)) return participant
    const known = keyOf(activity, round)
    if (!known) return undefined
    const cached = known.byParticipant.get(participant)
    if (cached !== undefined) return cached
    const pseudonym = createHmac('sha256', known.key).update(participant).digest('base64url').slice(0, 22)
    known.byParticipant.set(participant, pseudonym)
    known.byPseudonym.set(pseudonym, participant)
    return pseudonym
  }

  function hold(activity: string, round: number, key: string): void {
    const rounds = keys.get(activity) ?? new Map<number, RoundKey>()
    keys.set(activity, rounds)
    if (rounds.has(round)) return
    rounds.set(round, { key, byParticipant: new Map(), byPseudonym: new Map(), searched: 0 })
  }

  return {
    of,
    ready: (activity, round) => !anonymous(activity, round) || keyOf(activity, round) !== undefined,
    async prepare(activity, round) {
      const key = await vault.putIfAbsent(workshop, keyName(activity, round), ids.secret())
      hold(activity.id, round, key)
    },
    async fetch(activity, round) {
      const key = await vault.get(workshop, keyName(activity, round))
      if (key !== undefined) hold(activity.id, round, key)
      return key !== undefined
    },
    meet(participant) {
      if (everMet.has(participant)) return
      everMet.add(participant)
      met.push(participant)
    },
    resolve(activity, round, by) {
      if (!anonymous(activity, round)) return by
      const known = keyOf(activity, round)
      if (!known) return undefined
      const found = known.byPseudonym.get(by)
      if (found !== undefined) return found
      for (const participant of met.slice(known.searched)) of(activity, round, participant)
      known.searched = met.length
      return known.byPseudonym.get(by)
    },
    async forget(activity, before) {
      for (let round = 1; round < before; round++) {
        if (keys.get(activity.id)?.delete(round)) await vault.destroy(workshop, keyName(activity, round))
      }
    },
  }
}
