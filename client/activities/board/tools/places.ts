import { type Arranged, arrange } from '#shared/board/arrange.ts'
import { createField, nearestFree } from '#shared/board/field.ts'
import { GAP, NOTE } from '#shared/board/geometry.ts'
import type { Board } from '#shared/board/model.ts'
import { spelling } from '#shared/board/order.ts'
import { noteHeight } from '#shared/board/text-height.ts'

const STEP = NOTE.width + GAP
/** Width to height that a board filled at once gets. */
const ASPECT = 1.6

/**
 * Where new floating notes go: in columns below what is there, the least filled one first, as a wall that is wider than
 * high. Equal texts come to lie on each other, as one stack.
 */
export function freePlaces(board: Board, texts: readonly string[]): readonly (readonly [number, number])[] {
  const { bounds, notes, clusters } = arrange(board)
  const area = texts.reduce(
    (sum, text) => sum + STEP * (noteHeight(text) + GAP),
    bounds.width * bounds.height,
  )
  const count = Math.max(1, Math.round(bounds.width / STEP), Math.round(Math.sqrt(area * ASPECT) / STEP))
  const bottoms = new Array<number>(count).fill(bounds.y)
  for (const rect of [...clusters.values(), ...notes.values()]) {
    const first = Math.max(0, Math.floor((rect.x - bounds.x) / STEP))
    const last = Math.min(count - 1, Math.floor((rect.x + rect.width + GAP - 1 - bounds.x) / STEP))
    for (let i = first; i <= last; i++)
      bottoms[i] = Math.max(bottoms[i] ?? bounds.y, rect.y + rect.height + GAP)
  }
  const known = new Map<string, readonly [number, number]>()
  return texts.map((text) => {
    const key = spelling(text)
    const same = key === '' ? undefined : known.get(key)
    if (same) return same
    const least = bottoms.indexOf(Math.min(...bottoms))
    const at = [Math.round(bounds.x + least * STEP), Math.round(bottoms[least] ?? bounds.y)] as const
    bottoms[least] = at[1] + noteHeight(text) + GAP
    known.set(key, at)
    return at
  })
}

/** The place nearest to `wanted` (a top left corner) where a new, still empty note covers nothing. */
export function freePlaceNear(
  { notes, clusters }: Pick<Arranged, 'notes' | 'clusters'>,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  const taken = createField()
  for (const rect of [...clusters.values(), ...notes.values()]) taken.add(rect)
  const wanted = { x: Math.round(x), y: Math.round(y), width: NOTE.width, height: noteHeight('') }
  return nearestFree(wanted, taken.hit) ?? wanted
}
