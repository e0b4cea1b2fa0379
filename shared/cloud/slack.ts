import type { Axis } from './separate.ts'

/** Whether this axis is the one that keeps a pair of boxes apart. */
type KeepsApart = (i: number, j: number) => boolean

export interface Slack {
  /** Finds out how far each box could go along the axis if all others made way; `fixed` (−1: none) stays where it is. */
  measure(axis: Axis, count: number, fixed: number, keepsApart: KeepsApart): void
  /** How much room is missing for a pair to stand beside each other along the axis last measured; 0 when there is enough. */
  missing(i: number, j: number): number
}

/**
 * The slack of a system of separation constraints: the least and the greatest place of each box between the walls, by the
 * longest paths of its constraint graph in topological order, as in floorplanning.
 */
export function createSlack(capacity: number): Slack {
  const least = new Float64Array(capacity)
  const most = new Float64Array(capacity)
  /** How far the boxes up to one reach at least, or those from one on. */
  const reach = new Float64Array(capacity)
  let measured: Axis | undefined
  return { measure, missing }

  function measure(axis: Axis, count: number, fixed: number, keepsApart: KeepsApart): void {
    const { at, half, size, order } = axis
    measured = axis
    for (let k = 0; k < count; k++) {
      const j = order[k] as number
      const halfJ = half[j] as number
      let place = halfJ
      for (let m = k - 1; m >= 0 && (reach[m] as number) + halfJ > place; m--) {
        const i = order[m] as number
        const need = (least[i] as number) + (half[i] as number) + halfJ
        if (need > place && keepsApart(i, j)) place = need
      }
      if (j === fixed) place = at[j] as number
      least[j] = place
      reach[k] = Math.max(place + halfJ, k > 0 ? (reach[k - 1] as number) : 0)
    }
    for (let k = count - 1; k >= 0; k--) {
      const j = order[k] as number
      const halfJ = half[j] as number
      let place = size - halfJ
      for (let m = k + 1; m < count && (reach[m] as number) - halfJ < place; m++) {
        const i = order[m] as number
        const need = (most[i] as number) - (half[i] as number) - halfJ
        if (need < place && keepsApart(i, j)) place = need
      }
      if (j === fixed) place = at[j] as number
      most[j] = place
      reach[k] = Math.min(place - halfJ, k < count - 1 ? (reach[k + 1] as number) : size)
    }
  }

  function missing(i: number, j: number): number {
    if (!measured) return 0
    const { at, half } = measured
    const apart = (at[i] as number) - (at[j] as number)
    const [first, second] = apart < 0 || (apart === 0 && i < j) ? [i, j] : [j, i]
    const needed = (half[first] as number) + (half[second] as number)
    return Math.max(0, (least[first] as number) + needed - (most[second] as number))
  }
}
