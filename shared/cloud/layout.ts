import { addBox, createField, type Field, scaleField } from './field.ts'
import { colourOf, directionOf } from './hash.ts'
import { unitOf } from './ladder.ts'
import { push } from './push.ts'
import { findPlace, type Point } from './search.ts'
import { fitted, type Measures, tightened } from './sizing.ts'

/** A word to show: its key, its weight (> 0, for example a count) and the box of its text at font size 1. */
export interface CloudTerm {
  readonly key: string
  readonly weight: number
  readonly width: number
  readonly height: number
}

/** The area to fill, in any unit; every length that comes out is in this unit. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** Where a word stands: the centre of its box, its font size, and its colour (0..7, fixed for the word's life). */
export interface Placement {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: number
}

/** A picture of the cloud, and what the next step needs to change as little of it as possible. */
export interface CloudLayout {
  readonly frame: Frame
  readonly placements: ReadonlyMap<string, Placement>
  readonly rungs: ReadonlyMap<string, number>
  readonly shrink: number
  readonly flatten: number
}

const NEIGHBOURS = { rounds: 60, distance: 0.08 }
/** Gaps of these shares of a newcomer's box are worth widening for it. */
const TIGHT_GAPS = [0.75, 0.5, 0.3]
/** How densely words can be expected to lie, for the distance from the centre that a weight belongs to. */
const DENSITY = 0.8

/**
 * The next picture of the cloud: words keep their places, grown ones push their neighbours as little as needed, new
 * ones take free space near their weight's distance from the centre, and when the frame is full all shrink together.
 * `terms` come heaviest first, ties in an order that the caller keeps stable; unusable ones (no box, weight not above
 * 0, a key seen before) are left out. Deterministic; never mutates `previous`. Every other term is placed, unless the
 * frame cannot hold it at any visible size: then the lightest are left out.
 */
export function layout(
  previous: CloudLayout | undefined,
  terms: readonly CloudTerm[],
  frame: Frame,
): CloudLayout {
  const usable = usableTerms(terms)
  for (let count = usable.length; ; count = Math.floor(count * 0.8)) {
    const next = attempt(previous, usable.slice(0, count), frame)
    if (next) return next
  }
}

function usableTerms(terms: readonly CloudTerm[]): CloudTerm[] {
  const seen = new Set<string>()
  return terms.filter(({ key, weight, width, height }) => {
    const usable =
      [weight, width, height].every((n) => n > 0 && n < Number.POSITIVE_INFINITY) && !seen.has(key)
    seen.add(key)
    return usable
  })
}

function attempt(
  previous: CloudLayout | undefined,
  terms: readonly CloudTerm[],
  frame: Frame,
): CloudLayout | undefined {
  const field = createField(frame, terms.length)
  const index = new Map<string, number>()
  let measures = fitted(previous, terms, frame)
  const tighten = (): boolean => {
    const next = tightened(measures, terms, frame)
    if (!next) return false
    scaleField(field, next.unit / measures.unit)
    measures = next
    return true
  }

  let pending = previous ? keepPlaces(field, index, previous, terms, measures) : []
  while (!push(field, pending, NEIGHBOURS)) {
    if (!tighten()) return undefined
    pending = union(pending, resize(field, index, terms, measures))
  }
  const distances = distancesOf(terms, measures, frame)
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as CloudTerm
    if (index.has(term.key)) continue
    while (!placeNew(field, index, term, i)) {
      if (!tighten()) return undefined
      let crowded = resize(field, index, terms, measures)
      while (!push(field, crowded, NEIGHBOURS)) {
        if (!tighten()) return undefined
        crowded = union(crowded, resize(field, index, terms, measures))
      }
    }
  }
  return picture()

  function placeNew(into: Field, places: Map<string, number>, term: CloudTerm, i: number): boolean {
    const target = targetOf(term.key, distances[i] as number, frame)
    const [halfWidth, halfHeight] = [measures.halfWidth[i] as number, measures.halfHeight[i] as number]
    const place = findPlace(into, halfWidth, halfHeight, target)
    if (place) {
      places.set(term.key, addBox(into, place.x, place.y, halfWidth, halfHeight))
      return true
    }
    for (const share of TIGHT_GAPS) {
      const gap = findPlace(into, halfWidth * share, halfHeight * share, target)
      if (!gap) continue
      const box = addBox(into, gap.x, gap.y, halfWidth, halfHeight)
      if (push(into, [box], NEIGHBOURS)) {
        places.set(term.key, box)
        return true
      }
      into.count--
      return false
    }
    return false
  }

  function picture(): CloudLayout {
    const placements = new Map<string, Placement>()
    const rungs = new Map<string, number>()
    terms.forEach(({ key }, i) => {
      const box = index.get(key) as number
      placements.set(key, {
        x: Math.round((field.x[box] as number) * 100) / 100,
        y: Math.round((field.y[box] as number) * 100) / 100,
        size: measures.sizes[i] as number,
        colour: colourOf(key),
      })
      rungs.set(key, measures.rungs[i] as number)
    })
    return { frame, placements, rungs, shrink: measures.shrink, flatten: measures.flatten }
  }
}

/** Puts the surviving words where they were, at their new sizes; returns the boxes that have grown. */
function keepPlaces(
  field: Field,
  index: Map<string, number>,
  previous: CloudLayout,
  terms: readonly CloudTerm[],
  measures: Measures,
): number[] {
  const { frame } = field
  const factor = measures.unit / unitOf(previous.frame, previous.shrink)
  const grown: number[] = []
  terms.forEach((term, i) => {
    const old = previous.placements.get(term.key)
    if (!old) return
    const [halfWidth, halfHeight] = [measures.halfWidth[i] as number, measures.halfHeight[i] as number]
    const x = frame.width / 2 + (old.x - previous.frame.width / 2) * factor
    const y = frame.height / 2 + (old.y - previous.frame.height / 2) * factor
    const box = addBox(field, x, y, halfWidth, halfHeight)
    index.set(term.key, box)
    if ((measures.sizes[i] as number) > old.size * factor + 0.02 || factor > 1) grown.push(box)
  })
  return grown
}

/** Gives every placed box the size of the new measures; returns those that did not shrink with the others. */
function resize(
  field: Field,
  index: ReadonlyMap<string, number>,
  terms: readonly CloudTerm[],
  measures: Measures,
): number[] {
  const grown: number[] = []
  terms.forEach(({ key }, i) => {
    const box = index.get(key)
    if (box === undefined) return
    const halfWidth = measures.halfWidth[i] as number
    if (halfWidth > (field.halfWidth[box] as number) + field.tolerance) grown.push(box)
    field.halfWidth[box] = halfWidth
    field.halfHeight[box] = measures.halfHeight[i] as number
  })
  return grown
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])]
}

/**
 * How far from the centre each term belongs, 0 to about 1 (the frame's edge): as far as the heavier ones together
 * would reach if they lay around the centre.
 */
function distancesOf(terms: readonly CloudTerm[], measures: Measures, frame: Frame): number[] {
  let heavier = 0
  return terms.map((_, i) => {
    const distance = Math.sqrt((heavier * 4) / (Math.PI * DENSITY * frame.width * frame.height))
    heavier += 4 * (measures.halfWidth[i] as number) * (measures.halfHeight[i] as number)
    return distance
  })
}

function targetOf(key: string, distance: number, frame: Frame): Point {
  const direction = directionOf(key)
  return {
    x: (frame.width / 2) * (1 + direction.x * distance),
    y: (frame.height / 2) * (1 + direction.y * distance),
  }
}
