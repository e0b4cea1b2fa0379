import type { AuthorLabel, Json, JsonObject } from '#shared/activities/kind.ts'

/** A card as it travels. */
export interface Card {
  readonly id: string
  /** Order of arrival. */
  readonly n: number
  readonly text: string
  readonly hearts: number
  readonly copies: number
  readonly pinned: boolean
  readonly fromRoom: boolean
  readonly author?: AuthorLabel
}

/** The cards of a view in the order they came; undefined while the results are hidden. */
export function cardsOf(show: JsonObject | undefined): readonly Card[] | undefined {
  const cards = show?.['cards']
  if (typeof cards !== 'object' || Array.isArray(cards)) return undefined
  return Object.entries(cards as JsonObject)
    .map(
      ([id, card]) =>
        ({ hearts: 0, copies: 0, pinned: false, fromRoom: false, ...(card as object), id }) as Card,
    )
    .sort((a, b) => a.n - b.n)
}

/** Cards that a stage of so many cards shows at once, and in how many columns. */
const CAPACITIES = [
  { cards: 1, columns: 1 },
  { cards: 4, columns: 2 },
  { cards: 9, columns: 3 },
  { cards: 16, columns: 4 },
  { cards: 25, columns: 5 },
] as const

export interface StageWall {
  readonly columns: number
  /** A place may be empty. */
  readonly places: readonly (Card | undefined)[]
  /** Cards on show elsewhere, but not here. */
  readonly more: number
}

/**
 * The wall of the stage: pinned cards first, then the newest, each in a place that it keeps until it is the oldest:
 * a new card takes that place and nothing else moves. `entries` counts all cards on show. It depends on the view
 * alone, so a reloaded stage shows the same.
 */
export function stageWall(cards: readonly Card[], entries: number): StageWall {
  const size = CAPACITIES.find((each) => each.cards >= entries) ?? CAPACITIES[CAPACITIES.length - 1]
  const capacity = size?.cards ?? 1
  const pinned = cards.filter((card) => card.pinned).slice(0, Math.max(0, capacity - 1))
  const others = cards.filter((card) => !pinned.includes(card))
  const room = capacity - pinned.length
  const places: (Card | undefined)[] = Array.from({ length: Math.min(room, others.length) })
  const before = Math.max(0, entries - pinned.length - others.length)
  const newest = others.slice(-room)
  const skipped = before + others.length - newest.length
  for (const [i, card] of newest.entries()) places[(skipped + i) % Math.max(1, places.length)] = card
  const shown = pinned.length + newest.length
  return { columns: size?.columns ?? 1, places: [...pinned, ...places], more: Math.max(0, entries - shown) }
}

/** For phones and results: pinned first, then the most hearts, then the newest. */
export function ranked(cards: readonly Card[]): readonly Card[] {
  return [...cards].sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.hearts - a.hearts || b.n - a.n)
}

/** The ideas this person gave a heart, as the server knows it. */
export function heartsOf(mine: JsonObject | undefined): ReadonlySet<string> {
  const hearts: Json | undefined = mine?.['hearts']
  return new Set(Array.isArray(hearts) ? (hearts as readonly string[]) : [])
}
