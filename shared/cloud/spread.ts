import type { Field } from './field.ts'
import { type Places, separator } from './separate.ts'

/** How much dearer a way out along the width is than one along the height, tried in turn: jams differ. */
const LEANINGS = [1, 0.3, 3]
/** How many chains of boxes that are longer than the frame may be broken before a push counts as impossible. */
const BREAKS = 10

/**
 * Makes room for one box that has grown (or has just been set down too tightly) in a field without other overlaps, with
 * the least movement of several ways tried: the box may lean towards free space, its neighbours may go sideways or up
 * and down. Returns false, with the field as it was, when a box would leave the frame or move farther than `reach`
 * (frame units).
 */
export function spread(field: Field, box: number, reach: number): boolean {
  const { x, y, halfWidth, halfHeight, frame, count } = field
  const home = { x: x[box] as number, y: y[box] as number }
  const inside = moveTo(home.x, home.y)
  const over = overlap(field, box)
  if (!over) return true
  const separate = separator(field)
  let best: Places | undefined
  let least = Number.POSITIVE_INFINITY
  const attempt = (shift: readonly [number, number], leaning: number, breaks: number) => {
    moveTo(inside.x + shift[0], inside.y + shift[1])
    const places = separate(box, leaning, breaks)
    const cost = places ? costOf(places) : Number.POSITIVE_INFINITY
    if (cost >= least) return
    least = cost
    best = places
  }
  for (const leaning of LEANINGS) attempt([0, 0], leaning, 0)
  if (!best) for (const shift of leans(over)) attempt(shift, 1, 0)
  for (const leaning of LEANINGS) if (!best) attempt([0, 0], leaning, BREAKS)
  moveTo(home.x, home.y)
  if (!best) {
    x[box] = home.x
    y[box] = home.y
    return false
  }
  x.set(best.x)
  y.set(best.y)
  return true

  function moveTo(atX: number, atY: number): { x: number; y: number } {
    x[box] = clamp(atX, halfWidth[box] as number, frame.width)
    y[box] = clamp(atY, halfHeight[box] as number, frame.height)
    return { x: x[box], y: y[box] }
  }

  /** The moved area times the way, or infinity when something goes too far. */
  function costOf(next: Places): number {
    let cost = 0
    for (let i = 0; i < count; i++) {
      const fromX = i === box ? home.x : (x[i] as number)
      const fromY = i === box ? home.y : (y[i] as number)
      const way = Math.abs((next.x[i] as number) - fromX) + Math.abs((next.y[i] as number) - fromY)
      if (way > reach) return Number.POSITIVE_INFINITY
      cost += way * (halfWidth[i] as number) * (halfHeight[i] as number)
    }
    return cost
  }
}

/** Pushes back what stands beyond the edges of the frame. False, with the field as it was, when it does not fit. */
export function pullInside(field: Field): boolean {
  const separate = separator(field)
  for (const leaning of LEANINGS) {
    const places = separate(-1, leaning, BREAKS * 2)
    if (!places) continue
    field.x.set(places.x)
    field.y.set(places.y)
    return true
  }
  return false
}

function clamp(at: number, half: number, size: number): number {
  return at < half ? half : at > size - half ? size - half : at
}

/** The deepest overlap of the box with any other along each axis; undefined when it is free. */
function overlap(field: Field, box: number): { x: number; y: number } | undefined {
  const { x, y, halfWidth: hw, halfHeight: hh, tolerance, count } = field
  const deepest = { x: 0, y: 0 }
  for (let i = 0; i < count; i++) {
    if (i === box) continue
    const overY = (hh[i] as number) + (hh[box] as number) - Math.abs((y[i] as number) - (y[box] as number))
    if (overY <= tolerance) continue
    const overX = (hw[i] as number) + (hw[box] as number) - Math.abs((x[i] as number) - (x[box] as number))
    if (overX <= tolerance) continue
    if (overX < overY) deepest.x = Math.max(deepest.x, overX)
    else deepest.y = Math.max(deepest.y, overY)
  }
  return deepest.x > 0 || deepest.y > 0 ? deepest : undefined
}

/** Shifts of the box worth trying: out of the deepest overlap to either side. */
function leans(over: { x: number; y: number }): readonly (readonly [number, number])[] {
  const shifts: [number, number][] = []
  if (over.x > 0) shifts.push([over.x, 0], [-over.x, 0])
  if (over.y > 0) shifts.push([0, over.y], [0, -over.y])
  return shifts
}
