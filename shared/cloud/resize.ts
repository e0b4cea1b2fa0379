import { type Draft, gathering, isNear, scalePlaces } from './draft.ts'
import { scaleSizes } from './field.ts'
import { settle } from './settle.ts'
import { roomy, tightened } from './sizing.ts'
import { spread, spreadTogether } from './spread.ts'

/** How far a word may go to make room before everything shrinks a step instead, as a share of the frame's width. */
export const REACH = 0.05
/** While the frame has room left, words may go this far before everything shrinks. */
const FAR_REACH = 0.08

/** Brings every placed box to its size, shrinking ones first; when one has no room to grow, everything shrinks a step. */
export function resize(draft: Draft): boolean {
  const { measures, terms, frame } = draft
  if (draft.hurried) return resizeTogether(draft)
  const reaches = roomy(measures, terms, frame, 1) ? [REACH, FAR_REACH] : [REACH]
  while (!reaches.some((reach) => growAll(draft, reach * frame.width))) if (!tighten(draft)) return false
  return true
}

/**
 * Each try costs, and they are many when all words grow at once: the steps get longer. The words stay where they are:
 * drawn together as they shrink, they would lack the same room again, down to a heap in the middle.
 */
function resizeTogether(draft: Draft): boolean {
  const reach = FAR_REACH * draft.frame.width
  for (let steps = 1; !growAll(draft, reach); steps++)
    for (let step = 0; step < steps; step++) if (!tighten(draft, 0)) return step > 0 && growAll(draft, reach)
  return true
}

function growAll(draft: Draft, reach: number): boolean {
  const { field, terms, boxes, measures } = draft
  const grown: [number, number][] = []
  terms.forEach(({ key }, i) => {
    const box = boxes.get(key)
    if (box === undefined) return
    if (
      (measures.halfWidth[i] as number) > (field.halfWidth[box] as number) + field.tolerance / 10 ||
      (measures.halfHeight[i] as number) > (field.halfHeight[box] as number) + field.tolerance / 10
    )
      grown.push([i, box])
    else setSize(draft, i, box)
  })
  return draft.hurried
    ? growTogether(draft, grown, reach)
    : grown.every(([i, box]) => grow(draft, i, box, reach))
}

/** All at once, with one push instead of one for each. */
function growTogether(draft: Draft, boxes: readonly (readonly [number, number])[], reach: number): boolean {
  const { field, spreader, home } = draft
  const columns = [field.x, field.y, field.halfWidth, field.halfHeight]
  const before = columns.map((column) => column.slice())
  for (const [i, box] of boxes) setSize(draft, i, box)
  if (
    spreadTogether(
      spreader,
      boxes.map(([, box]) => box),
    )
  ) {
    settle(field, home)
    if (isNear(draft, reach)) return true
  }
  for (const [i, column] of columns.entries()) column.set(before[i] as Float64Array)
  return false
}

function setSize({ field, measures }: Draft, i: number, box: number): void {
  field.halfWidth[box] = measures.halfWidth[i] as number
  field.halfHeight[box] = measures.halfHeight[i] as number
}

function grow(draft: Draft, i: number, box: number, reach: number): boolean {
  const { halfWidth, halfHeight } = draft.field
  const before = [halfWidth[box] as number, halfHeight[box] as number] as const
  setSize(draft, i, box)
  if (spread(draft.spreader, box, reach, draft.hurried)) return true
  halfWidth[box] = before[0]
  halfHeight[box] = before[1]
  return false
}

/**
 * Takes the sizes one step smaller, and the words somewhat towards the centre: light ones come to stand around
 * them, and yet little moves. `gather`: how far they go, as `gathering`. False at the last step.
 */
export function tighten(draft: Draft, gather = gathering(draft.terms.length)): boolean {
  const next = tightened(draft.measures, draft.terms, draft.frame)
  if (!next) return false
  const factor = next.unit / draft.measures.unit
  scalePlaces(draft.field, draft.frame, factor ** gather)
  scalePlaces(draft.home, draft.frame, factor ** gather)
  scaleSizes(draft.field, factor)
  draft.measures = next
  return true
}
