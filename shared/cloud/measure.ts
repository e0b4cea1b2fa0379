import { FAR, WIDTHS } from './data/inter-widths.ts'

/** The font weight that the widths hold for; whoever draws the cloud uses Inter variable at this weight. */
export const CLOUD_FONT_WEIGHT = 600

/** Heights of a box in em. Boxes are centred on the middle of the CSS line box, so drawing one needs no metrics. */
const SHORT_LINE = 0.84
const FULL_LINE = 1.18
const FOREIGN_LINE = 1.3

/** The few pairs that Inter kerns apart ("lt", "rt") stay within this much of the sum of their advances, in em. */
const WIDENING_KERN = 0.015

/** Inter's baseline lies this far below the middle of the line, in em: where SVG text is anchored. */
export const BASELINE = 0.364

const widths = new Map<number, number>()
for (const [first, run] of WIDTHS) {
  run.split(' ').forEach((width, i) => {
    widths.set(first + i, Number(width) / 1000)
  })
}
const far: ReadonlySet<string> = new Set(FAR)

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

/**
 * Width and height of one line of text in em (font size 1), for the bundled Inter at weight 600.
 * Kerning is left out: it mostly narrows, so boxes err on the wide side. Joined emoji count once.
 */
export function measure(text: string): { width: number; height: number } {
  let width = WIDENING_KERN
  let height = SHORT_LINE
  let joined = false
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const known = widths.get(code)
    if (known === undefined) {
      const foreign = joined ? 0 : foreignWidth(character, code)
      width += foreign
      if (foreign > 0) height = FOREIGN_LINE
    } else {
      width += known
      if (height < FULL_LINE && far.has(character)) height = FULL_LINE
    }
    joined = code === ZERO_WIDTH_JOINER
  }
  return { width: Math.round(width * 1000) / 1000, height }
}
