import { DEEP, LOW, TALL, WIDTHS } from './data/inter-widths.ts'

/** The font weight that the widths hold for; whoever draws the cloud uses Inter variable at this weight. */
export const CLOUD_FONT_WEIGHT = 600

/** Inter's baseline lies this far below the middle of a CSS line box, in em: where SVG text is anchored. */
export const BASELINE = 0.364

/** How far ink reaches above the baseline (low letters, capitals and ascenders, accented capitals) and below it, in em. */
const ABOVE = { low: 0.575, usual: 0.785, tall: 1 }
const BELOW = { usual: 0.035, deep: 0.23 }
/** The same for characters that another font will draw. */
const FOREIGN = { above: 1, below: 0.3 }

/** The few pairs that Inter kerns apart ("lt", "rt") stay within this much of the sum of their advances, in em. */
const WIDENING_KERN = 0.015

const widths = new Map<number, number>()
for (const [first, run] of WIDTHS) {
  run.split(' ').forEach((width, i) => {
    widths.set(first + i, Number(width) / 1000)
  })
}
const low: ReadonlySet<string> = new Set(LOW)
const tall: ReadonlySet<string> = new Set(TALL)
const deep: ReadonlySet<string> = new Set(DEEP)

const INVISIBLE = /^[\p{M}\p{Cc}\p{Cf}\p{Emoji_Modifier}]$/u
const EMOJI = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u
const ZERO_WIDTH_JOINER = 0x200d

/** Widths for what Inter lacks, in em: another font will draw it, so the guess errs on the wide side. */
function foreignWidth(character: string, code: number): number {
  if (INVISIBLE.test(character)) return 0
  if (EMOJI.test(character)) return 1.4
  if (code === 0xfdfd) return 12
  if (code >= 0x12000 && code < 0x12550) return 4
  return code < 0x2e80 ? 1 : 1.1
}

/** The box around the ink of one line of text, in em. */
export interface Box {
  readonly width: number
  readonly height: number
  /** How far the middle of the box lies below the middle of the CSS line box (above it when negative). */
  readonly shift: number
}

/**
 * The box of one line of text in em (font size 1), for the bundled Inter at weight 600. Kerning is left out: it mostly
 * narrows, so boxes err on the wide side. Joined emoji count once; empty text has the width of nothing.
 */
export function measure(text: string): Box {
  let width = WIDENING_KERN
  let above = ABOVE.low
  let below = BELOW.usual
  let joined = false
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const known = widths.get(code)
    if (known !== undefined) {
      width += known
      if (!low.has(character)) above = Math.max(above, tall.has(character) ? ABOVE.tall : ABOVE.usual)
      if (deep.has(character)) below = Math.max(below, BELOW.deep)
    } else if (!joined) {
      const foreign = foreignWidth(character, code)
      width += foreign
      if (foreign > 0) {
        above = Math.max(above, FOREIGN.above)
        below = FOREIGN.below
      }
    }
    joined = code === ZERO_WIDTH_JOINER
  }
  const rounded = (em: number) => Math.round(em * 1000) / 1000
  return {
    width: rounded(width),
    height: rounded(above + below),
    shift: rounded(BASELINE + (below - above) / 2),
  }
}
