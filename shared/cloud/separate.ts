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

/** Chains of boxes that reach the edge of the frame are broken this often before the push counts as impossible. */
const BREAKS = 10

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

  /** New places with the box where the field has it; `leaning` < 1 favours ways out along the width, > 1 the height. */
  return (box: number, leaning: number, breaks = BREAKS): Places | undefined => {
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

    /** The new coordinates along one axis, or the box that would leave the frame. */
    function push(axis: Axis, other: Axis): Float64Array | number {
      const next = axis.at.slice(0, count)
      const stuck = sweep(axis, other, next, 1)
      if (stuck >= 0) return stuck
      const stuckBack = sweep(axis, other, next, -1)
      return stuckBack >= 0 ? stuckBack : next
    }

    function sweep(axis: Axis, other: Axis, next: Float64Array, direction: 1 | -1): number {
      const { half, size, order } = axis
      const pushing: number[] = []
      parent.fill(-1)
      for (let k = 0; k < count; k++) {
        const j = order[direction === 1 ? k : count - 1 - k] as number
        const start = (next[j] as number) * direction
        let need = start
        for (const i of pushing) {
          const least = (next[i] as number) * direction + (half[i] as number) + (half[j] as number)
          if (least <= need + tolerance / 8 || !keepsApart(axis, other, i, j)) continue
          need = least
          parent[j] = i
        }
        if (need !== start) {
          next[j] = need * direction
          if (next[j] < (half[j] as number) || next[j] > size - (half[j] as number)) return j
        } else if (j !== box && !breaksFrom(j, axis)) continue
        pushing.push(j)
      }
      return -1
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
