import { stringify } from 'csv-stringify/sync'
import type { WorkshopRecord } from '#shared/export/record.ts'
import { contributionsTable } from '#shared/export/table.ts'

interface Format {
  readonly type: string
  write(record: WorkshopRecord): string | Buffer
}

/** File formats of the export, by the name in the address. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  [
    'json',
    {
      type: 'application/json; charset=utf-8',
      write: (record) => JSON.stringify(record, null, 2),
    },
  ],
  [
    'csv',
    {
      type: 'text/csv; charset=utf-8',
      // Semicolons and a byte-order mark are what German Excel opens without asking. A cell that a spreadsheet would
      // run as a formula gets an apostrophe in front, "-5" included: what people typed stays text.
      write: (record) =>
        stringify(contributionsTable(record), {
          header: true,
          bom: true,
          delimiter: ';',
          escape_formulas: true,
        }),
    },
  ],
])

export interface ExportFile {
  readonly type: string
  readonly name: string
  readonly body: string | Buffer
}

/** The workshop in one format; undefined when there is no such format. */
export function exportFile(format: string, record: WorkshopRecord): ExportFile | undefined {
  const writer = FORMATS.get(format)
  return (
    writer && {
      type: writer.type,
      name: `${fileName(record.workshop.title)}.${format}`,
      body: writer.write(record),
    }
  )
}

/** A title as a file name every system takes. */
function fileName(title: string): string {
  const safe = title.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-')
  return safe.slice(0, 60).replace(/^-+|-+$/g, '') || 'weitblick'
}
