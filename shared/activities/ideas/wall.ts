import type { Answer } from '../../answers/state.ts'
import type { JsonObject, RoundView } from '../kind.ts'
import type { Ideas, IdeasSettings } from './hearts.ts'

/** Cards in any view; no view grows with the answers. */
export const WALL_CARDS = 100

type View = RoundView<IdeasSettings, Ideas>

/** The cards on show, keyed by id: pinned ones and the newest. `n` is the order of arrival. */
export function wall(round: View, pinned: Iterable<string>): JsonObject {
  const cards: Record<string, JsonObject> = {}
  let left = WALL_CARDS
  for (let n = round.data.order.length - 1; n >= 0 && left > 0; n--) {
    const answer = round.data.byId.get(round.data.order[n] ?? '')
    if (answer?.state !== 'shown') continue
    cards[answer.id] = card(answer, round)
    left--
  }
  for (const id of pinned) {
    const answer = round.data.byId.get(id)
    if (answer?.state === 'shown') cards[id] ??= card(answer, round)
  }
  return cards
}

function card(answer: Answer, { data, authorOf }: View): JsonObject {
  const author = answer.fromRoom ? undefined : authorOf(answer.by)
  const hearts = data.heartCounts.get(answer.id) ?? 0
  return {
    n: answer.n,
    text: answer.text,
    ...(hearts > 0 && { hearts }),
    ...(answer.pinned && { pinned: true }),
    ...(answer.fromRoom && { fromRoom: true }),
    ...(answer.copies.length > 0 && { copies: answer.copies.length }),
    ...(author && { author: { ...author } }),
  }
}
