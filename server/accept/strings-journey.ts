import { KINDS } from '#shared/activities/index.ts'
import type { ExportAnswer, RoundView } from '#shared/activities/kind.ts'
import { type CloudLayout, layout } from '#shared/cloud/layout.ts'
import { measure } from '#shared/cloud/measure.ts'
import { cloudSvg } from '#shared/cloud/svg.ts'
import type { Language } from '#shared/roles.ts'
import { cleanText } from '#shared/text/normalise.ts'
import { createTermIndex, type TermCount } from '#shared/text/term-index.ts'
import { createJournal } from '#shared/workshop/journal.ts'
import { exportFile } from '../export/formats.ts'
import { parseTable } from './text-data.ts'

const FRAME = { width: 1600, height: 900 }
/** Words in one picture, so that every word gets into one. */
const TOGETHER = 60

/**
 * Sends texts the way answers go: stored, counted, placed in pictures, drawn as SVG, written as a table. Returns what
 * was harmed on the way, in words; nothing when all came through.
 */
export function harmed(texts: readonly string[], language: Language): string[] {
  const stored = [...new Set(texts.map(cleanText))].filter((text) => text !== '')
  const faults = stored
    .filter((text) => cleanText(text) !== text)
    .map((text) => `cleaned twice: ${show(text)}`)
  const { answers, terms } = counted(stored, language)
  faults.push(
    ...compare(
      'stored',
      stored,
      answers.map(({ text }) => text),
    ),
  )
  faults.push(...conserved(stored, terms))
  for (let from = 0; from < terms.length; from += TOGETHER)
    faults.push(...drawn(terms.slice(from, from + TOGETHER)))
  faults.push(...compare('table', stored, tableTexts(answers)))
  return faults
}

/** What the word cloud's rules make of the texts, after a way through JSON as on the wire. */
function counted(stored: readonly string[], language: Language) {
  const words = KINDS.get('words')
  if (!words) throw new Error('there is no word cloud')
  const data = words.create()
  const index = createTermIndex(language)
  const derived = words.derive(language)
  const journal = createJournal()
  const settings = words.settings.parse({})
  for (const [i, text] of stored.entries()) {
    const fact = { type: 'v1.answerSubmitted', answer: `a${i}`, text }
    words.apply(data, fact, { by: 'p', at: i, seq: i }, journal)
    derived.note(data, fact)
    derived.settle(settings)
    index.set(fact.answer, text)
  }
  const round: RoundView<typeof settings, typeof data> = {
    ...{ settings, language, data, phase: 'closed', revealed: true, number: 1, earlier: [] },
    authorOf: () => undefined,
  }
  const wire = <T>(value: T): T => JSON.parse(JSON.stringify(value))
  wire(words.views.stage(round, derived))
  wire(words.views.moderator(round, derived))
  return {
    answers: wire(words.result(round, derived).answers),
    terms: wire(index.top(Number.POSITIVE_INFINITY)),
  }
}

/** Each term counts what its forms count, and each form was written by somebody (key terms of long answers in plain letters). */
function conserved(stored: readonly string[], terms: readonly TermCount[]): string[] {
  const written = stored.flatMap((text) => [text, text.normalize('NFKC')])
  return terms.flatMap(({ text, count, variants }) => {
    const faults = variants
      .filter((variant) => !written.some((each) => each.includes(variant.text)))
      .map((variant) => `a form nobody wrote: ${show(variant.text)}`)
    const sum = variants.reduce((total, variant) => total + variant.count, 0)
    return sum === count ? faults : [...faults, `${show(text)} counts ${count}, its forms ${sum}`]
  })
}

function drawn(terms: readonly TermCount[]): string[] {
  const measured = terms.map(({ key, text, count }) => ({ key, text, weight: count, ...measure(text) }))
  const visible = measured.filter(({ width, height }) => width > 0 && height > 0)
  const picture = layout(undefined, visible, FRAME)
  const faults = visible
    .filter(({ key }) => !picture.placements.has(key))
    .map(({ text }) => `no place: ${show(text)}`)
  return [...faults, ...collisions(picture, visible), ...svgFaults(picture, visible)]
}

type Measured = { readonly key: string; readonly text: string; readonly weight: number } & ReturnType<
  typeof measure
>

function collisions({ placements }: CloudLayout, terms: readonly Measured[]): string[] {
  const boxes = terms.flatMap(({ key, text, width, height, shift }) => {
    const at = placements.get(key)
    if (!at) return []
    return [{ text, x: at.x, y: at.y + shift * at.size, w: (width * at.size) / 2, h: (height * at.size) / 2 }]
  })
  return boxes.flatMap((a, i) => {
    const outside = a.x < a.w || a.y < a.h || a.x + a.w > FRAME.width || a.y + a.h > FRAME.height
    const hit = boxes
      .slice(0, i)
      .some((b) => Math.abs(a.x - b.x) < a.w + b.w && Math.abs(a.y - b.y) < a.h + b.h)
    return [...(outside ? [`outside: ${show(a.text)}`] : []), ...(hit ? [`overlaps: ${show(a.text)}`] : [])]
  })
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Reads the texts back out of the picture; anything but the known elements and entities is a fault. */
function svgFaults(picture: CloudLayout, terms: readonly Measured[]): string[] {
  const svg = cloudSvg(picture, terms, { title: 'x', description: 'x', lang: 'de', colours: ['#000'] })
  const faults = [...svg.matchAll(/<(?!\/?(?:svg|title|desc|text)[\s>])/g)].map(
    () => 'an element got into the SVG',
  )
  if (/&(?!(?:amp|lt|gt|quot);)/.test(svg)) faults.push('a loose ampersand in the SVG')
  const read = [...svg.matchAll(/<text [^<>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ''),
  )
  return [
    ...faults,
    ...compare(
      'SVG',
      terms.map(({ text }) => text),
      read,
    ),
  ]
}

/** The texts of the CSV file as a reader finds them, less the apostrophe before what a spreadsheet would run. */
function tableTexts(answers: readonly ExportAnswer[]): string[] {
  const recorded = answers.map(({ id, text, state }) => ({ id, text, state, hidden: false, at: '' }))
  const round = { number: 1, answers: recorded, tallies: [], totals: {} }
  const activity = {
    id: 'a',
    kind: 'words',
    prompt: '',
    phase: 'closed',
    revealed: true,
    settings: {},
    rounds: [round],
  }
  const file = exportFile('csv', {
    workshop: { id: 'w', title: '', language: 'de', createdAt: '', participants: 1 },
    rooms: [{ id: 'plenary', title: '', activities: [activity] }],
  })
  const pieces = file?.body ?? []
  if (!(Symbol.iterator in pieces)) throw new Error('the table comes at once')
  const csv = [...pieces].join('').replace(/^\ufeff/, '')
  return parseTable(csv, ';').map((row) =>
    (row['text'] ?? '').replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, ''),
  )
}

function compare(where: string, wanted: readonly string[], got: readonly string[]): string[] {
  if (wanted.length !== got.length) return [`${where}: ${got.length} texts instead of ${wanted.length}`]
  return wanted.filter((text, i) => text !== got[i]).map((text) => `${where}: ${show(text)} changed`)
}

function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
