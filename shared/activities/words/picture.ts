import { contrastOf, rungOf } from '../../cloud/ladder.ts'
import { type CloudLayout, type Frame, layout } from '../../cloud/layout.ts'
import { measure } from '../../cloud/measure.ts'
import type { TermCount } from '../../text/term-index.ts'

/** A picture of the cloud as screens are told of it, and the one that the next is drawn from. */
export interface Picture extends CloudLayout {
  /** What was drawn: the text whose box holds the place, and how often it was said then. */
  readonly terms: ReadonlyMap<string, TermCount>
  /** How many words it may show. */
  readonly words: number
  /** How often the lightest word was said that it has room for; 0 while there is room for more. */
  readonly weight: number
}

/** The picture of these words, heaviest first, at most `words` of them; the first one is drawn from nothing. */
export function drawPicture(
  previous: Picture | undefined,
  top: readonly TermCount[],
  words: number,
  frame: Frame,
): Picture {
  const shown = top.slice(0, words)
  const cloud = layout(
    previous && previous.placements.size > 0 ? previous : undefined,
    shown.map(({ key, text, count }) => ({ key, weight: count, ...measure(text) })),
    frame,
  )
  const terms = new Map(shown.map((term) => [term.key, term]))
  return { ...cloud, terms, words, weight: top[words - 1]?.count ?? 0 }
}

/** Of words said equally often the earlier ones are shown: a word said once that is new is none of those. */
export function mayEnter(picture: Picture | undefined, count: number): boolean {
  return !picture || count > picture.weight || (count === picture.weight && count > 1)
}

/** Whether a word of the picture keeps its size when it was said so much more often. */
export function standsAt(picture: Picture, key: string, more: number): boolean {
  const rung = picture.rungs.get(key)
  const weight = (picture.terms.get(key)?.count ?? 0) + more
  return rung === rungOf(weight, contrastOf(picture.flatten), rung)
}

/** The text that a term's place was measured for, as long as somebody says it. */
export function textIn(picture: Picture, { key, text, variants }: TermCount): string {
  const drawn = picture.terms.get(key)?.text
  return drawn !== undefined && variants.some((each) => each.text === drawn) ? drawn : text
}
