import { coloursOf } from './colours.ts'
import { addBox, areFew, clearOverlaps, createField, type Field, scaleField } from './field.ts'
import { unitOf } from './ladder.ts'
import type { CloudLayout, CloudTerm, Frame, Left, Placement } from './layout.ts'
import type { Places } from './separate.ts'
import { halfBox, type Measures } from './sizing.ts'
import { createSpreader, type Spreader } from './spread.ts'

/** The next picture in the making: the boxes that stand so far, and the sizes that hold for all terms. */
export interface Draft {
  readonly frame: Frame
  readonly previous: CloudLayout | undefined
  readonly seed: number
  readonly terms: readonly CloudTerm[]
  /** The word in the middle, if there is one. */
  readonly middle: string | undefined
  readonly field: Field
  readonly spreader: Spreader
  /** The box of each word that has its place. */
  readonly boxes: Map<string, number>
  /** Where each box would stand if nothing but the common size had changed. */
  readonly home: Places
  measures: Measures
  /** So much changes at once that it is seen to move anyway: the first way found is taken, not the best of several. */
  hurried: boolean
}

/**
 * How far the words go towards the centre when all shrink: 1 as much as they shrink, 0 not at all. Few words need it to
 * fill the frame; many shrink often, and would all move each time.
 */
export function gathering(count: number): number {
  return areFew(count) ? 1 : 0.3
}

/** From so many words that come or grow at once on. */
const HURRIED = 16

export function createDraft(
  terms: readonly CloudTerm[],
  frame: Frame,
  measures: Measures,
  previous: CloudLayout | undefined,
  seed: number,
): Draft {
  const field = createField(frame, terms.length)
  const home = { x: new Float64Array(terms.length), y: new Float64Array(terms.length) }
  return {
    frame,
    previous,
    seed,
    terms,
    middle: previous && previous.placements.size > 0 ? previous.middle : terms[0]?.key,
    field,
    spreader: createSpreader(field),
    boxes: new Map(),
    home,
    measures,
    hurried: false,
  }
}

/** Gives a word its box. */
export function put(draft: Draft, key: string, x: number, y: number, half: HalfBox): number {
  const box = addBox(draft.field, x, y, half.width, half.height)
  draft.home.x[box] = x
  draft.home.y[box] = y
  draft.boxes.set(key, box)
  if (key === draft.middle) draft.spreader.separator.pinned = box
  return box
}

interface HalfBox {
  readonly width: number
  readonly height: number
}

/**
 * Puts the surviving words exactly where they were. False when that is not the whole story: a size, a text or the frame
 * has changed.
 */
export function standStill(draft: Draft, previous: CloudLayout): boolean {
  const { frame, terms, measures, field } = draft
  if (frame.width !== previous.frame.width || frame.height !== previous.frame.height) return false
  const same = terms.every(({ key, shift = 0 }, i) => {
    const old = previous.placements.get(key)
    if (!old) return true
    const half = { width: measures.halfWidth[i] as number, height: measures.halfHeight[i] as number }
    put(draft, key, old.x, old.y + shift * old.size, half)
    return old.size === measures.sizes[i]
  })
  return same && !clearOverlaps(field)
}

/** Puts the surviving words where they were in the frame, at the sizes they had, scaled with the common size. */
export function keepPlaces(draft: Draft, previous: CloudLayout): void {
  const { frame, terms, measures, field } = draft
  const factor = measures.unit / unitOf(previous.frame, previous.shrink)
  const zoom = frame.height / previous.frame.height
  const away = zoom * (factor / zoom) ** gathering(terms.length)
  for (const term of terms) {
    const { key, shift = 0 } = term
    const old = previous.placements.get(key)
    if (!old) continue
    const x = frame.width / 2 + (old.x - previous.frame.width / 2) * away
    const y = frame.height / 2 + (old.y + shift * old.size - previous.frame.height / 2) * away
    put(draft, key, x, y, halfBox(term, old.size * factor, frame))
  }
  clearOverlaps(field)
}

/** Finds out whether many words come or grow, once those that stay have their places. */
export function hurry(draft: Draft): void {
  const { terms, boxes, field, measures } = draft
  let changes = 0
  terms.forEach(({ key }, i) => {
    const box = boxes.get(key)
    if (box === undefined || (measures.halfWidth[i] as number) > (field.halfWidth[box] as number)) changes++
  })
  draft.hurried = changes >= HURRIED
}

/** Scales the picture so far, and with it where its words belong. */
export function scaleDraft({ field, home, frame }: Draft, factor: number): void {
  scaleField(field, factor)
  scalePlaces(home, frame, factor)
}

export function scalePlaces({ x, y }: Places, frame: Frame, factor: number): void {
  const [cx, cy] = [frame.width / 2, frame.height / 2]
  for (let i = 0; i < x.length; i++) {
    x[i] = cx + ((x[i] as number) - cx) * factor
    y[i] = cy + ((y[i] as number) - cy) * factor
  }
}

/** Whether no box is farther than `reach` (frame units) from where it would stand by itself. */
export function isNear({ field, home }: Draft, reach: number): boolean {
  for (let i = 0; i < field.count; i++) {
    const way =
      Math.abs((field.x[i] as number) - (home.x[i] as number)) +
      Math.abs((field.y[i] as number) - (home.y[i] as number))
    if (way > reach) return false
  }
  return true
}

/** The finished picture, rounded to 1/100 unit. */
export function finish(draft: Draft): CloudLayout {
  const { frame, previous, terms, middle, field, boxes, measures } = draft
  const colours = coloursOf(draft)
  const placements = new Map<string, Placement>()
  const rungs = new Map<string, number>()
  terms.forEach(({ key, shift = 0 }, i) => {
    const box = boxes.get(key) as number
    const size = measures.sizes[i] as number
    placements.set(key, {
      x: Math.round((field.x[box] as number) * 100) / 100,
      y: Math.round(((field.y[box] as number) - shift * size) * 100) / 100,
      size,
      colour: colours[i] as number,
    })
    rungs.set(key, measures.rungs[i] as number)
  })
  const left = leftOf(previous, placements, frame)
  return {
    frame,
    placements,
    rungs,
    left,
    middle: middle !== undefined && placements.has(middle) ? middle : undefined,
    shrink: measures.shrink,
    flatten: measures.flatten,
  }
}

/** The words that left last, not more than are shown. */
function leftOf(
  previous: CloudLayout | undefined,
  placements: ReadonlyMap<string, Placement>,
  frame: Frame,
): ReadonlyMap<string, Left> {
  if (!previous || previous.frame.width !== frame.width || previous.frame.height !== frame.height)
    return new Map()
  const all = [...previous.left, ...previous.placements].filter(([key]) => !placements.has(key))
  return new Map(all.slice(-placements.size).map(([key, { x, y, colour }]) => [key, { x, y, colour }]))
}
