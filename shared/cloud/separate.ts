import type { Field } from './field.ts'

export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

interface Axis {
  readonly at: Float64Array
  readonly half: Float64Array
  readonly size: number
  /** The boxes from left to right, or from top to bottom. */
  readonly order: readonly number[]
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
export function separator(field: Field) {
  const { count, frame, tolerance } = field
  const across: Axis = axisOf(field.x, field.halfWidth, frame.width, count)
  const down: Axis = axisOf(field.y, field.halfHeight, frame.height, count)
  const parent = new Int32Array(count)
  const pushing = new Int32Array(count)

  /**
   * New places with the box where the field has it, or (box −1) with everything pulled back into the frame; `leaning` < 1
   * favours ways out along the width, > 1 the height.
   */
  return (box: number, leaning: number, breaks: number): Places | undefined => {
    const broken = new Map<number, Axis>()
    for (let left = breaks; ; left--) {
      const x = push(across, down)
      if (typeof x === 'number') {
        if (left === 0 || !breakChain(x, down)) return undefined
        continue
      }
      const y = push(down, across)
      if (typeof y !== 'number') return { x, y }
      if (left === 0 || !breakChain(y, across)) return undefined
    }

    /** The new coordinates along one axis, or the box at which a chain of boxes is longer than the frame. */
    function push(axis: Axis, other: Axis): Float64Array | number {
      const next = axis.at.slice(0, count)
      sweep(axis, other, next, 1, box < 0)
      // What the edges of the frame refuse is handed back, first from the far edge, then from the near one.
      if (sweep(axis, other, next, -1, true) < 0) return next
      const past = sweep(axis, other, next, 1, true)
      return past < 0 ? next : past
    }

    /** One pass over the axis; everything that moved pushes what comes after it. Returns the first box past the edge. */
    function sweep(axis: Axis, other: Axis, next: Float64Array, direction: 1 | -1, walls: boolean): number {
      const { half, size, order } = axis
      let pushers = 0
      let front = Number.NEGATIVE_INFINITY
      let past = -1
      parent.fill(-1)
      for (let k = 0; k < count; k++) {
        const j = order[direction === 1 ? k : count - 1 - k] as number
        const halfJ = half[j] as number
        const start = (next[j] as number) * direction
        const wall = direction === 1 ? halfJ : halfJ - size
        let need = walls && start < wall ? wall : start
        // Links shorter than this are met already; `front` is how far anything that pushes reaches.
        const met = tolerance / 8 - halfJ
        if (front > need + met)
          for (let p = 0; p < pushers; p++) {
            const i = pushing[p] as number
            const least = (next[i] as number) * direction + (half[i] as number)
            if (least <= need + met || !keepsApart(axis, other, i, j)) continue
            need = least + halfJ
            parent[j] = i
          }
        if (need !== start) {
          next[j] = need * direction
          if (past < 0 && need > wall + size - 2 * halfJ + 1e-9) past = j
        } else if (j !== box && (broken.size === 0 || !breaksFrom(j, axis))) continue
        pushing[pushers++] = j
        front = Math.max(front, need + halfJ)
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
      if (along < -tolerance && aside < -tolerance) {
        const [a, b] = axis === across ? [along * leaning, aside] : [along, aside * leaning]
        return a === b ? axis === across : a > b
      }
      return along === aside ? axis === across : along > aside
    }

    /** Whether the box takes part in a broken link of this axis, so that it pushes even if it stands still. */
    function breaksFrom(j: number, axis: Axis): boolean {
      for (const [key, to] of broken)
        if (to === axis && (key % count === j || Math.floor(key / count) === j)) return true
      return false
    }

    /** Turns the link of the chain that needs the shortest way aside to the other axis. */
    function breakChain(end: number, other: Axis): boolean {
      let loosest = -1
      let shortest = Number.POSITIVE_INFINITY
      for (let j = end, i = parent[j] as number; i >= 0; j = i, i = parent[j] as number) {
        if (broken.has(pair(i, j))) continue
        const way = -gap(other, i, j)
        if (way >= shortest) continue
        shortest = way
        loosest = pair(i, j)
      }
      if (loosest >= 0) broken.set(loosest, other)
      return loosest >= 0
    }
  }

  function pair(i: number, j: number): number {
    return i < j ? i * count + j : j * count + i
  }
}

/** The room between two boxes along an axis; negative when they overlap there. */
function gap({ at, half }: Axis, i: number, j: number): number {
  return Math.abs((at[i] as number) - (at[j] as number)) - (half[i] as number) - (half[j] as number)
}

function axisOf(at: Float64Array, half: Float64Array, size: number, count: number): Axis {
  const order = Array.from({ length: count }, (_, i) => i)
  order.sort((a, b) => (at[a] as number) - (at[b] as number) || a - b)
  return { at, half, size, order }
}
