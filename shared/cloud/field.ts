import type { Frame } from './layout.ts'

/**
 * The boxes of the cloud as parallel columns, gaps included: centre, half width, half height, in frame units.
 * Plain arrays of numbers keep the inner loops of search and push free of allocation.
 */
export interface Field {
  readonly frame: Frame
  /** Two boxes may lie this much inside each other's gaps; far less than any gap, so that texts never touch. */
  readonly tolerance: number
  readonly x: Float64Array
  readonly y: Float64Array
  readonly halfWidth: Float64Array
  readonly halfHeight: Float64Array
  count: number
}

/** With more words than this every try costs much and gains little: there are fewer, and simpler ones. */
export const MANY = 120

/** So few words have large gaps between them, which cost much area and are worth closing. */
export function areFew(count: number): boolean {
  return count <= 60
}

export function createField(frame: Frame, capacity: number): Field {
  const column = () => new Float64Array(capacity)
  return {
    frame,
    tolerance: frame.height / 4000,
    x: column(),
    y: column(),
    halfWidth: column(),
    halfHeight: column(),
    count: 0,
  }
}

/** Adds a box and returns its index. */
export function addBox(field: Field, x: number, y: number, halfWidth: number, halfHeight: number): number {
  const i = field.count++
  field.x[i] = x
  field.y[i] = y
  field.halfWidth[i] = halfWidth
  field.halfHeight[i] = halfHeight
  return i
}

/** Moves every box towards the centre of the frame by `factor` and shrinks it alike: the picture keeps its shape. */
export function scaleField(field: Field, factor: number): void {
  const { x, y, frame, count } = field
  const [cx, cy] = [frame.width / 2, frame.height / 2]
  for (let i = 0; i < count; i++) {
    x[i] = cx + ((x[i] as number) - cx) * factor
    y[i] = cy + ((y[i] as number) - cy) * factor
  }
  scaleSizes(field, factor)
}

/** Makes every box larger or smaller by `factor`, where it is. */
export function scaleSizes({ halfWidth, halfHeight, count }: Field, factor: number): void {
  for (let i = 0; i < count; i++) {
    halfWidth[i] = (halfWidth[i] as number) * factor
    halfHeight[i] = (halfHeight[i] as number) * factor
  }
}

/**
 * Makes overlapping boxes smaller until they are free of each other, for they come to overlap without growing when the
 * text of a word changes ("Haus", "Häuser"): from there they grow as others do. Returns whether there were any.
 */
export function clearOverlaps({ x, y, halfWidth, halfHeight, tolerance, count }: Field): boolean {
  let found = false
  // Rounding and small growth let neighbours settle a little deeper than the tolerance; that alone must move nothing.
  const met = 3 * tolerance
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      const overX =
        (halfWidth[i] as number) + (halfWidth[j] as number) - Math.abs((x[i] as number) - (x[j] as number))
      if (overX <= met) continue
      const overY =
        (halfHeight[i] as number) + (halfHeight[j] as number) - Math.abs((y[i] as number) - (y[j] as number))
      if (overY <= met) continue
      const [half, over] = overX < overY ? [halfWidth, overX] : [halfHeight, overY]
      const larger = (half[i] as number) < (half[j] as number) ? j : i
      half[larger] = Math.max(0, (half[larger] as number) - over)
      found = true
    }
  return found
}

/** How far the centre of all boxes' mass lies right of the frame's centre and below it; a box weighs its area. */
export function centreOfMass({ x, y, halfWidth, halfHeight, frame, count }: Field): { x: number; y: number } {
  let [mass, atX, atY] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    const area = (halfWidth[i] as number) * (halfHeight[i] as number)
    mass += area
    atX += area * ((x[i] as number) - frame.width / 2)
    atY += area * ((y[i] as number) - frame.height / 2)
  }
  return mass > 0 ? { x: atX / mass, y: atY / mass } : { x: 0, y: 0 }
}
