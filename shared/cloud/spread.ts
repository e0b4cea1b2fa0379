import { areFew, type Field, MANY } from './field.ts'
import { createSeparator, type Places, type Sense, type Separator } from './separate.ts'

/** How much dearer a way out along the width is than one along the height, tried in turn: jams differ. */
const LEANINGS = [1, 0.3, 3]
/** Where chains that had to be broken go first, tried in turn. */
const SENSES: readonly Sense[] = [1, -1]
/** How many chains of boxes that are longer than the frame may be broken before a push counts as impossible. */
const BREAKS = 4
/** The same when many boxes grow together, which costs as much for each. */
const BREAKS_TOGETHER = 6
/** The same when all boxes grow at once, which is tried rarely: for few of them, and for more. */
const LOOSENING_BREAKS = { few: 20, more: 12 }

/** What pushing needs besides the field, kept from one push to the next. */
export interface Spreader {
  readonly separator: Separator
  /** The best places so far, and those being tried. */
  best: Places
  tried: Places
}

export function createSpreader(field: Field): Spreader {
  const places = () => ({ x: new Float64Array(field.x.length), y: new Float64Array(field.x.length) })
  return { separator: createSeparator(field), best: places(), tried: places() }
}

/**
 * Makes room for one box that has grown (or has just been set down too tightly) in a field without other overlaps, with
 * the least movement of several ways tried (`hurried`: the first that is found): its neighbours may go sideways or up and
 * down. Returns false, with the field as it was, when a box would leave the frame or move farther than `reach` (frame units).
 */
export function spread(spreader: Spreader, box: number, reach: number, hurried: boolean): boolean {
  const { separator } = spreader
  const { x, y, halfWidth, halfHeight, frame, count } = separator.field
  const home = { x: x[box] as number, y: y[box] as number }
  x[box] = clamp(home.x, halfWidth[box] as number, frame.width)
  y[box] = clamp(home.y, halfHeight[box] as number, frame.height)
  const overlaps = overlapsOf(separator.field, box)
  if (overlaps.length === 0) return true
  separator.begin()
  let least = Number.POSITIVE_INFINITY
  const found = () => least < Number.POSITIVE_INFINITY
  const attempt = (leaning: number, breaks: number, sense: Sense) => {
    const { tried, best } = spreader
    if (!separator.separate(tried, box, leaning, breaks, sense, sense)) return
    const cost = costOf(tried)
    if (cost >= least) return
    least = cost
    spreader.best = tried
    spreader.tried = best
  }
  const leanings = LEANINGS.filter((leaning) => leaning === 1 || matters(leaning, overlaps))
  for (const leaning of leanings) if (!(hurried && found())) attempt(leaning, 0, 1)
  const senses = count > MANY ? SENSES.slice(0, 1) : SENSES
  for (const sense of senses) for (const leaning of leanings) if (!found()) attempt(leaning, BREAKS, sense)
  x[box] = home.x
  y[box] = home.y
  if (!found()) return false
  x.set(spreader.best.x)
  y.set(spreader.best.y)
  return true

  /** The moved area times the way, or infinity when something goes too far. */
  function costOf(next: Places): number {
    let cost = 0
    for (let i = 0; i < count; i++) {
      const fromX = i === box ? home.x : (x[i] as number)
      const fromY = i === box ? home.y : (y[i] as number)
      const way = Math.abs((next.x[i] as number) - fromX) + Math.abs((next.y[i] as number) - fromY)
      if (way > reach) return Number.POSITIVE_INFINITY
      cost += way * (halfWidth[i] as number) * (halfHeight[i] as number)
      if (cost >= least) return cost
    }
    return cost
  }
}

/** Makes room for all of these boxes, which have grown, at once. Returns false, with the field as it was, when there is no way. */
export function spreadTogether({ separator, tried }: Spreader, boxes: readonly number[]): boolean {
  const { field, grown } = separator
  separator.begin()
  for (const box of boxes) grown[box] = 1
  const found = separator.separate(tried, -1, 1, BREAKS_TOGETHER)
  grown.fill(0)
  if (!found) return false
  field.x.set(tried.x)
  field.y.set(tried.y)
  return true
}

/** Pushes back what stands beyond the edges of the frame. False, with the field as it was, when it does not fit. */
export function pullInside({ separator, tried }: Spreader, senseX: Sense, senseY: Sense): boolean {
  separator.begin()
  const breaks = areFew(separator.field.count) ? LOOSENING_BREAKS.few : LOOSENING_BREAKS.more
  if (!separator.separate(tried, -1, 1, breaks, senseX, senseY)) return false
  separator.field.x.set(tried.x)
  separator.field.y.set(tried.y)
  return true
}

function clamp(at: number, half: number, size: number): number {
  return at < half ? half : at > size - half ? size - half : at
}

/** How deep a box lies in another along each axis. */
interface Overlap {
  readonly x: number
  readonly y: number
}

function overlapsOf(field: Field, box: number): Overlap[] {
  const { x, y, halfWidth: hw, halfHeight: hh, tolerance, count } = field
  const found: Overlap[] = []
  for (let i = 0; i < count; i++) {
    if (i === box) continue
    const overY = (hh[i] as number) + (hh[box] as number) - Math.abs((y[i] as number) - (y[box] as number))
    if (overY <= tolerance) continue
    const overX = (hw[i] as number) + (hw[box] as number) - Math.abs((x[i] as number) - (x[box] as number))
    if (overX > tolerance) found.push({ x: overX, y: overY })
  }
  return found
}

/** Whether leaning sends any neighbour another way than it goes by itself. */
function matters(leaning: number, overlaps: readonly Overlap[]): boolean {
  return overlaps.some(({ x, y }) => x <= y !== x * leaning <= y)
}
