import { areFew, type Field } from './field.ts'
import { createSlack } from './slack.ts'

/** How much worse than a way aside of the same length it is when the other axis lacks the room for it. */
const LACKING = 20

/** In which direction along an axis chains are pushed first: 1 to the right or down, -1 to the left or up. */
export type Sense = 1 | -1

export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

export interface Axis {
  readonly at: Float64Array
  readonly half: Float64Array
  readonly size: number
  /** The boxes from left to right, or from top to bottom. */
  readonly order: Int32Array
  /** The boxes in a broken link of this axis: they push even if they stand still. */
  readonly breaking: Uint8Array
  /** How many boxes `order` holds. */
  ordered: number
  widest: number
  /** Whether no box stands beyond the edges of the frame by more than rounding explains. */
  inside: boolean
}

export interface Separator {
  readonly field: Field
  /** Takes in the field as it stands now. */
  begin(): void
  /** The box that nothing pushes away, −1 for none. */
  pinned: number
  /** The boxes that push although they stand still, besides the one given to `separate`: those that have grown together. */
  readonly grown: Uint8Array
  /**
   * New places with the box where the field has it, or (box −1) with everything pulled back into the frame and off the
   * boxes in `grown`; `leaning` < 1 favours ways out along the width, > 1 the height. Writes into `places`; false when there is no way.
   */
  separate(
    places: Places,
    box: number,
    leaning: number,
    breaks: number,
    senseX?: Sense,
    senseY?: Sense,
  ): boolean
}

/**
 * Pushes for a field without overlaps, save those of one box: everything keeps the side on which it lies of everything
 * else. What lies right of the box moves right, and pushes what lies right of it in its turn, and so on for the four
 * sides, each only as far as it must. When a chain of pushed boxes would leave the frame, its loosest link is broken:
 * there the farther box is pushed aside instead. The field itself does not change; other positions of `box` may be tried
 * by setting them in the field.
 *
 * Each axis is a system of separation constraints x_j − x_i ≥ gap, solved in topological order ("Fast Node Overlap
 * Removal", Dwyer, Marriott, Stuckey 2005), which never gets stuck as iterated pushing does.
 */
export function createSeparator(field: Field): Separator {
  const { frame, tolerance } = field
  const capacity = field.x.length
  const across = axisOf(field.x, field.halfWidth, frame.width)
  const down = axisOf(field.y, field.halfHeight, frame.height)
  const grown = new Uint8Array(capacity)
  const parent = new Int32Array(capacity)
  const pushing = new Int32Array(capacity)
  const reaching = new Float64Array(capacity)
  const broken = new Map<number, Axis>()
  const slack = createSlack(capacity)
  let count = 0
  let box = -1
  let leaning = 1

  const separator: Separator = {
    field,
    pinned: -1,
    grown,
    begin() {
      count = field.count
      takeIn(across, count, tolerance / 4)
      takeIn(down, count, tolerance / 4)
    },
    separate(places, pushed, leans, breaks, senseX = 1, senseY = 1) {
      box = pushed
      leaning = leans
      mend()
      for (let left = breaks; ; left--) {
        const x = push(across, down, places.x, senseX)
        if (x >= 0) {
          if (left === 0 || !breakChain(x, down)) return false
          continue
        }
        const y = push(down, across, places.y, senseY)
        if (y < 0) return true
        if (left === 0 || !breakChain(y, across)) return false
      }
    },
  }
  return separator

  /** Finds the new coordinates along one axis; returns the box at which a chain is longer than the frame, or −1. */
  function push(axis: Axis, other: Axis, next: Float64Array, sense: Sense): number {
    next.set(axis.at)
    const alone = box >= 0 && broken.size === 0
    const past = sweep(axis, other, next, sense, box < 0, alone)
    // What the edges of the frame refuse is handed back, first from the far edge, then from the near one.
    const calm = alone && past < 0 && axis.inside && within(axis, box, 0)
    if (sweep(axis, other, next, sense === 1 ? -1 : 1, true, calm) < 0) return -1
    return sweep(axis, other, next, sense, true, false)
  }

  /**
   * One pass over the axis; everything that moved pushes what comes after it. When nothing but the box pushes by itself
   * (`alone`), the pass begins there and ends with its reach. Returns the first box past the edge, or −1.
   */
  function sweep(
    axis: Axis,
    other: Axis,
    next: Float64Array,
    direction: Sense,
    walls: boolean,
    alone: boolean,
  ): number {
    const { half, size, order, breaking, widest } = axis
    let pushers = 0
    let front = Number.NEGATIVE_INFINITY
    let past = -1
    parent.fill(-1)
    let k = direction === 1 ? 0 : count - 1
    if (alone) while (order[k] !== box) k += direction
    for (; k >= 0 && k < count; k += direction) {
      const j = order[k] as number
      const halfJ = half[j] as number
      const start = (next[j] as number) * direction
      if (alone && pushers > 0 && front <= start - widest) return past
      const wall = direction === 1 ? halfJ : halfJ - size
      let need = walls && start < wall ? wall : start
      // Links shorter than this are met already; `front` is how far anything that pushes reaches.
      const met = tolerance / 8 - halfJ
      if (front > need + met)
        for (let p = 0; p < pushers; p++) {
          const least = reaching[p] as number
          if (least <= need + met) continue
          const i = pushing[p] as number
          if (!keepsApart(axis, other, i, j)) continue
          need = least + halfJ
          parent[j] = i
        }
      if (j === separator.pinned) {
        // Like a wall: who would have to pass is pushed back by it.
        if (need > start + 1e-9 && past < 0) past = j
        need = start
      } else if (need !== start) {
        next[j] = need * direction
        if (past < 0 && need > wall + size - 2 * halfJ + 1e-9) past = j
      } else if (j !== box && breaking[j] === 0 && grown[j] === 0) continue
      pushing[pushers] = j
      reaching[pushers++] = need + halfJ
      if (need + halfJ > front) front = need + halfJ
    }
    return past
  }

  /** Whether this axis is the one that keeps the pair apart. */
  function keepsApart(axis: Axis, other: Axis, i: number, j: number): boolean {
    if (broken.size > 0) {
      const forced = broken.get(pair(i, j))
      if (forced) return forced === axis
    }
    const along = gap(axis, i, j)
    const aside = gap(other, i, j)
    if (along >= -tolerance || aside >= -tolerance) return along === aside ? axis === across : along > aside
    const [a, b] = axis === across ? [along * leaning, aside] : [along, aside * leaning]
    return a === b ? axis === across : a > b
  }

  /** Turns the link of the chain that needs the shortest way aside to the other axis, if it can one that finds the room there. */
  function breakChain(end: number, other: Axis): boolean {
    let loosest = -1
    let shortest = Number.POSITIVE_INFINITY
    const axis = other === across ? down : across
    const careful = areFew(count)
    if (careful) slack.measure(other, count, separator.pinned, (i, j) => keepsApart(other, axis, i, j))
    for (let j = end, i = parent[j] as number; i >= 0; j = i, i = parent[j] as number) {
      if (broken.has(pair(i, j))) continue
      const way = (careful ? LACKING * slack.missing(i, j) : 0) - gap(other, i, j)
      if (way >= shortest) continue
      shortest = way
      loosest = pair(i, j)
    }
    if (loosest < 0) return false
    broken.set(loosest, other)
    other.breaking[loosest % capacity] = 1
    other.breaking[Math.floor(loosest / capacity)] = 1
    return true
  }

  function mend(): void {
    if (broken.size === 0) return
    broken.clear()
    across.breaking.fill(0)
    down.breaking.fill(0)
  }

  function pair(i: number, j: number): number {
    return i < j ? i * capacity + j : j * capacity + i
  }
}

/** The room between two boxes along an axis; negative when they overlap there. */
function gap({ at, half }: Axis, i: number, j: number): number {
  return Math.abs((at[i] as number) - (at[j] as number)) - (half[i] as number) - (half[j] as number)
}

function within({ at, half, size }: Axis, i: number, slack: number): boolean {
  const margin = (half[i] as number) - slack
  return (at[i] as number) >= margin && (at[i] as number) <= size - margin
}

function axisOf(at: Float64Array, half: Float64Array, size: number): Axis {
  const [order, breaking] = [new Int32Array(at.length), new Uint8Array(at.length)]
  return { at, half, size, order, breaking, ordered: 0, widest: 0, inside: true }
}

/** Sorts the boxes again: few have changed their order since the last time, so insertion is cheapest. */
function takeIn(axis: Axis, count: number, slack: number): void {
  const { at, half, order } = axis
  if (axis.ordered > count) axis.ordered = 0
  while (axis.ordered < count) order[axis.ordered] = axis.ordered++
  axis.widest = 0
  axis.inside = true
  for (let k = 0; k < count; k++) {
    const i = order[k] as number
    const place = at[i] as number
    let to = k
    for (; to > 0; to--) {
      const before = order[to - 1] as number
      const apart = (at[before] as number) - place
      if (apart < 0 || (apart === 0 && before < i)) break
      order[to] = before
    }
    order[to] = i
    if ((half[k] as number) > axis.widest) axis.widest = half[k] as number
    if (!within(axis, k, slack)) axis.inside = false
  }
}
