import type { Field } from './field.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The free place for a box that lies nearest to `target`, or undefined when the frame has none.
 *
 * A best place touches something: its row is the target's own, or rests on the top or bottom edge of a box or of the
 * frame. In each such row the boxes that reach into it leave free intervals, and the nearest end of one is the answer.
 * Distance counts width in units of the frame's shape, so that the cloud grows as an ellipse of that shape.
 * Cost: at most 2n + 3 rows × n boxes, far less in practice, because rows farther away than the best find are skipped.
 */
export function findPlace(
  field: Field,
  halfWidth: number,
  halfHeight: number,
  target: Point,
): Point | undefined {
  const { frame, y, halfHeight: hh, tolerance, count } = field
  const flat = frame.height / frame.width
  const [top, bottom] = [halfHeight, frame.height - halfHeight]
  if (halfWidth > frame.width / 2 || top > bottom) return undefined
  const row = rowSearch(field, halfWidth, halfHeight, target.x)
  let best = Number.POSITIVE_INFINITY
  let found: Point | undefined
  const tryRow = (at: number) => {
    if (at < top - tolerance || at > bottom + tolerance) return
    const dy = at - target.y
    if (dy * dy >= best) return
    const reach = Math.sqrt(best - dy * dy) / flat
    const place = row(at, reach)
    if (place === undefined) return
    const dx = (place - target.x) * flat
    best = dx * dx + dy * dy
    found = { x: place, y: at }
  }
  tryRow(Math.min(Math.max(target.y, top), bottom))
  tryRow(top)
  tryRow(bottom)
  for (let i = 0; i < count; i++) {
    const distance = (hh[i] as number) + halfHeight
    tryRow((y[i] as number) - distance)
    tryRow((y[i] as number) + distance)
  }
  return found
}

/** A search along one row: the x nearest to `target` within `reach` at which the box is free, if any. */
function rowSearch(field: Field, halfWidth: number, halfHeight: number, target: number) {
  const { frame, x, y, halfWidth: hw, halfHeight: hh, tolerance, count } = field
  const starts = new Float64Array(count)
  const ends = new Float64Array(count)
  const [left, right] = [halfWidth, frame.width - halfWidth]
  const start = Math.min(Math.max(target, left), right)

  return (at: number, reach: number): number | undefined => {
    const [min, max] = [Math.max(left, target - reach), Math.min(right, target + reach)]
    if (min > max) return undefined
    let blocked = 0
    for (let i = 0; i < count; i++) {
      if (Math.abs((y[i] as number) - at) >= (hh[i] as number) + halfHeight - tolerance) continue
      const half = (hw[i] as number) + halfWidth
      const from = (x[i] as number) - half
      if (from >= max || from + 2 * half <= min) continue
      starts[blocked] = from
      ends[blocked++] = from + 2 * half
    }
    const leftmost = slide(start, -1)
    const rightmost = slide(start, 1)
    const nearLeft = leftmost >= min
    const nearRight = rightmost <= max
    if (nearLeft && nearRight) return start - leftmost <= rightmost - start ? leftmost : rightmost
    return nearLeft ? leftmost : nearRight ? rightmost : undefined

    /** Leaves every blocked interval in one direction; the intervals are few, so no sorting pays. */
    function slide(from: number, direction: -1 | 1): number {
      let place = from
      for (let moved = true; moved; ) {
        moved = false
        for (let i = 0; i < blocked; i++) {
          const [a, b] = [starts[i] as number, ends[i] as number]
          if (place > a + tolerance && place < b - tolerance) {
            place = direction < 0 ? a : b
            moved = true
          }
        }
      }
      return place
    }
  }
}
