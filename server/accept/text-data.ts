import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One row of a table by its column names. */
export type Row = Readonly<Record<string, string>>

/** Rows of a CSV (or, with `\t`, TSV) text with a header line; quoted fields may hold separators, quotes and line breaks. */
export function parseTable(text: string, separator = ','): Row[] {
  const lines: string[][] = [[]]
  let field = ''
  let quoted = false
  const endField = (): void => {
    lines.at(-1)?.push(field)
    field = ''
  }
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (quoted) {
      if (char !== '"') field += char
      else if (text.charAt(i + 1) === '"') field += text.charAt(i++)
      else quoted = false
    } else if (char === '"' && field === '') quoted = true
    else if (char === separator) endField()
    else if (char === '\n') {
      endField()
      lines.push([])
    } else if (char !== '\r') field += char
  }
  if (field !== '') endField()
  const [header = [], ...body] = lines
  return body
    .filter((cells) => cells.length >= header.length)
    .map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])))
}

/** Reads a table below `folder`; undefined when it is not there. */
export function readTable(folder: string, path: string): Row[] | undefined {
  const file = join(folder, path)
  if (!existsSync(file)) return undefined
  return parseTable(readFileSync(file, 'utf8'), path.endsWith('.tsv') ? '\t' : ',')
}

/** Non-empty lines of a text file below `folder`; [] when it is not there. */
export function readLines(folder: string, path: string): string[] {
  const file = join(folder, path)
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
    : []
}

/** Repeatable numbers from 0 (included) to 1 (excluded): mulberry32 by Tommy Ettinger (public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A shuffled copy (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = copy[i] as T
    copy[i] = copy[j] as T
    copy[j] = held
  }
  return copy
}
