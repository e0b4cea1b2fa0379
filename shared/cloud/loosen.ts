import { type Draft, isNear, scaleDraft, scalePlaces } from './draft.ts'
import { areFew, centreOfMass, MANY } from './field.ts'
import type { Sense } from './separate.ts'
import { settle } from './settle.ts'
import { loosened, roomy } from './sizing.ts'
import { pullInside } from './spread.ts'

/** A picture that covers less than this share of what its words may cover is worth enlarging. */
const LOOSE = 0.95
/** The same for more words than `MANY`: they cover enough, and each try costs more. */
const LOOSE_OF_MANY = 0.85
/** How many steps a picture may grow at once. */
const STEPS = 3
/** How far a word may go for it, as a share of the frame's width: one of few, and of more. */
const REACH = { few: 0.1, more: 0.08 }

/** Takes a loose picture some steps larger, as long as the frame and the words in it leave room for that. */
export function loosen(draft: Draft): void {
  const { measures, terms, frame } = draft
  const many = terms.length > MANY
  if (!roomy(measures, terms, frame, many ? LOOSE_OF_MANY : LOOSE)) return
  const reach = (areFew(terms.length) ? REACH.few : REACH.more) * frame.width
  const steps = many || draft.hurried ? 1 : STEPS
  for (let step = 0; step < steps && enlarge(draft, reach); step++);
}

/** Takes a picture that nobody has seen as large as it can be. */
export function enlargeFully(draft: Draft): void {
  while (enlarge(draft, Number.POSITIVE_INFINITY));
}

/** One step larger. False, with the draft as it was, when no way is found on which every word stays within `reach` of home. */
function enlarge(draft: Draft, reach: number): boolean {
  const { field, home, frame, measures } = draft
  const next = loosened(measures, draft.terms, frame)
  if (!next) return false
  const factor = next.unit / measures.unit
  const before = [field.x, field.y, field.halfWidth, field.halfHeight].map((column) => column.slice())
  for (const [senseX, senseY] of sensesOf(draft)) {
    scaleDraft(draft, factor)
    draft.terms.forEach(({ key }, i) => {
      const box = draft.boxes.get(key) as number
      field.halfWidth[box] = Math.min(field.halfWidth[box] as number, next.halfWidth[i] as number)
      field.halfHeight[box] = Math.min(field.halfHeight[box] as number, next.halfHeight[i] as number)
    })
    if (pullInside(draft.spreader, senseX, senseY)) {
      settle(field, home)
      if (isNear(draft, reach)) {
        draft.measures = next
        return true
      }
    }
    scalePlaces(home, frame, 1 / factor)
    ;[field.x, field.y, field.halfWidth, field.halfHeight].forEach((column, i) => {
      column.set(before[i] as Float64Array)
    })
  }
  return false
}

/** The ways in which chains may be pushed, that towards the lighter side first: it keeps the cloud in balance. */
function sensesOf({ field, hurried }: Draft): readonly (readonly [Sense, Sense])[] {
  const { x, y } = centreOfMass(field)
  const lighter = [x > 0 ? -1 : 1, y > 0 ? -1 : 1] as const
  return field.count > MANY || hurried ? [lighter] : [lighter, [-lighter[0] as Sense, -lighter[1] as Sense]]
}
