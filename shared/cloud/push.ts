import type { Field } from './field.ts'

/** How often every moving box is looked at before the push gives up, and how far one box may go (share of the width). */
export interface PushLimits {
  readonly rounds: number
  readonly distance: number
}

/**
 * Makes room for the boxes in `grown`: whatever they overlap is pushed along the shorter way out, lighter boxes more
 * than heavier ones, and pushes in its turn. Boxes that nobody touches do not move. Returns false, with the field as it
 * was, when the boxes did not come apart within the limits.
 * (Position-based dynamics: overlaps are resolved pair by pair, over and over, until none is left.)
 */
export function push(field: Field, grown: readonly number[], limits: PushLimits): boolean {
  const { x, y, count } = field
  const before = { x: x.slice(0, count), y: y.slice(0, count) }
  const moving = [...grown]
  const isMoving = new Uint8Array(count)
  for (const i of moving) isMoving[i] = 1
  for (const i of moving) keepInside(field, i)
  for (let round = 0; round < limits.rounds; round++) {
    let calm = true
    for (let k = 0; k < moving.length; k++) {
      const i = moving[k] as number
      for (let j = 0; j < count; j++) {
        if (j === i || !separate(field, i, j)) continue
        calm = false
        if (isMoving[j] === 0) {
          isMoving[j] = 1
          moving.push(j)
        }
      }
    }
    if (!calm) continue
    if (moving.every((i) => near(i))) return true
    break
  }
  x.set(before.x)
  y.set(before.y)
  return false

  function near(i: number): boolean {
    const dx = (x[i] as number) - (before.x[i] as number)
    const dy = (y[i] as number) - (before.y[i] as number)
    return dx * dx + dy * dy <= (limits.distance * field.frame.width) ** 2
  }
}

/** Pulls a box back into the frame. */
function keepInside(field: Field, i: number): void {
  const { frame, x, y, halfWidth, halfHeight } = field
  x[i] = clamp(x[i] as number, halfWidth[i] as number, frame.width)
  y[i] = clamp(y[i] as number, halfHeight[i] as number, frame.height)
}

function clamp(at: number, half: number, size: number): number {
  return at < half ? half : at > size - half ? size - half : at
}

/** Moves two overlapping boxes apart along the shorter way; says whether they overlapped. */
function separate(field: Field, i: number, j: number): boolean {
  const { x, y, halfWidth: hw, halfHeight: hh, frame, tolerance } = field
  const dx = (x[j] as number) - (x[i] as number)
  const overX = (hw[i] as number) + (hw[j] as number) - Math.abs(dx)
  if (overX <= tolerance) return false
  const dy = (y[j] as number) - (y[i] as number)
  const overY = (hh[i] as number) + (hh[j] as number) - Math.abs(dy)
  if (overY <= tolerance) return false
  const massI = (hw[i] as number) * (hh[i] as number)
  const massJ = (hw[j] as number) * (hh[j] as number)
  const share = massJ / (massI + massJ)
  if (overX < overY) part(x, hw, frame.width, i, j, dx < 0 ? -overX : overX, share)
  else part(y, hh, frame.height, i, j, dy < 0 ? -overY : overY, share)
  return true
}

/** Box i gives way by `share` of the overlap and box j by the rest; what the frame's edge refuses, the other takes. */
function part(
  at: Float64Array,
  half: Float64Array,
  size: number,
  i: number,
  j: number,
  over: number,
  share: number,
) {
  const wantI = (at[i] as number) - over * share
  const gotI = clamp(wantI, half[i] as number, size)
  const wantJ = (at[j] as number) + over * (1 - share) + (gotI - wantI)
  const gotJ = clamp(wantJ, half[j] as number, size)
  at[i] = clamp(gotI + (gotJ - wantJ), half[i] as number, size)
  at[j] = gotJ
}
