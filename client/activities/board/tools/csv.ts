/** One record a line of cells; every cell trimmed. */
export type Table = readonly (readonly string[])[]

const DELIMITERS = [';', '\t', ','] as const
type Delimiter = (typeof DELIMITERS)[number]

/** Above this share of records with equally many cells a delimiter is believed. */
const REGULAR = 0.8

/**
 * The text of a file as spreadsheets write it: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252 (what
 * Excel saves as "CSV" in Germany).
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * Reads comma-, semicolon- or tab-separated text with optional quotes (RFC 4180), and tolerates what people have: no
 * delimiter at all, records of different lengths, a quote that never ends, stray quotes inside a cell. The delimiter is
 * the one that cuts most records into equally many cells; commas within sentences of a plain list do not. Empty records
 * are left out.
 */
export function parseCsv(text: string): Table {
  const plain = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '')
  let best: Table | undefined
  for (const delimiter of DELIMITERS) {
    const table = cut(plain, delimiter)
    if (regular(table) && cells(table) > cells(best ?? [])) best = table
  }
  return best ?? cut(plain, undefined)
}

/** The most frequent number of cells in a record. */
function cells(table: Table): number {
  const counts = new Map<number, number>()
  for (const { length } of table) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

function regular(table: Table): boolean {
  const usual = cells(table)
  return usual > 1 && table.filter(({ length }) => length === usual).length >= REGULAR * table.length
}

function cut(text: string, delimiter: Delimiter | undefined): Table {
  const table: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const { cell, end } = readCell(text, at, delimiter)
    record.push(cell)
    at = end + 1
    if (end >= text.length || text[end] !== delimiter) {
      if (text[end] === '\r' && text[end + 1] === '\n') at++
      if (record.some((each) => each !== '')) table.push(record)
      record = []
    } else if (at >= text.length) record.push('')
  }
  if (record.some((each) => each !== '')) table.push(record)
  return table
}

/** The cell that begins at `at`, and where the delimiter or line break after it is. */
function readCell(text: string, at: number, delimiter: Delimiter | undefined): { cell: string; end: number } {
  const quoted = text[at] === '"' ? readQuoted(text, at + 1, delimiter) : undefined
  if (quoted) return quoted
  let end = at
  while (end < text.length && !ends(text[end], delimiter)) end++
  return { cell: text.slice(at, end).trim(), end }
}

/** Undefined when what looked like a quoted cell is not one: then the quotes belong to the text. */
function readQuoted(text: string, from: number, delimiter: Delimiter | undefined) {
  let cell = ''
  for (let i = from; i < text.length; i++) {
    if (text[i] !== '"') cell += text[i]
    else if (text[i + 1] === '"') {
      cell += '"'
      i++
    } else {
      return i + 1 >= text.length || ends(text[i + 1], delimiter)
        ? { cell: cell.trim(), end: i + 1 }
        : undefined
    }
  }
  return undefined
}

function ends(character: string | undefined, delimiter: Delimiter | undefined): boolean {
  return character === '\n' || character === '\r' || (delimiter !== undefined && character === delimiter)
}

/** Which column most likely holds the contributions: the one with most text. */
export function wordiestColumn(table: Table): number {
  const lengths: number[] = []
  for (const record of table) {
    for (const [column, cell] of record.entries()) lengths[column] = (lengths[column] ?? 0) + cell.length
  }
  return lengths.reduce((best, length, column) => (length > (lengths[best] ?? 0) ? column : best), 0)
}

const HEADINGS =
  /^(#|nr\.?|no\.?|id|ideen?|text|beitrag|beiträge|titel|title|thema|topic|kategorie|category|antwort(en)?|answers?|ideas?|notiz(en)?|notes?|kommentare?|comments?|vorschl[aä]ge?|vorschlag|name|datum|date|cluster|gruppe|group|spalte|column)$/i

/** Whether the first record names the columns: it must say at least one word that columns are called by. */
export function hasHeadings(table: Table): boolean {
  return table.length > 1 && (table[0] ?? []).some((cell) => HEADINGS.test(cell))
}

/** The texts of one column, empty cells left out. */
export function columnOf(table: Table, column: number, headed: boolean): readonly string[] {
  return table
    .slice(headed ? 1 : 0)
    .map((record) => record[column] ?? '')
    .filter((cell) => cell !== '')
}
