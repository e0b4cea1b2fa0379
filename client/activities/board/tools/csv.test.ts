import { expect, test } from 'vitest'
import { columnOf, decodeText, hasHeadings, parseCsv, wordiestColumn } from './csv.ts'

test.each([
  ['commas', 'Nr,Idee\n1,Wind\n2,Sonne', ','],
  ['semicolons', 'Nr;Idee\r\n1;Wind\r\n2;Sonne\r\n', ';'],
  ['tabs', 'Nr\tIdee\n1\tWind\n2\tSonne', '\t'],
  ['old Macs', 'Nr;Idee\r1;Wind\r2;Sonne', ';'],
])('%s separate cells', (_, text) => {
  expect(parseCsv(text)).toEqual([
    ['Nr', 'Idee'],
    ['1', 'Wind'],
    ['2', 'Sonne'],
  ])
})

test('quotes keep delimiters, line breaks and doubled quotes', () => {
  expect(parseCsv('a;"Wind; und\nSonne"\nb;"""Ja"""\n')).toEqual([
    ['a', 'Wind; und\nSonne'],
    ['b', '"Ja"'],
  ])
})

test('a plain list of sentences is one column, whatever commas they have', () => {
  const text = 'Mehr Wind, mehr Sonne\nWeniger Vorschriften\nSchulen, Kitas, Hochschulen stärken\n'
  expect(parseCsv(text).map((record) => record.length)).toEqual([1, 1, 1])
})

test('semicolons win over commas within cells', () => {
  expect(parseCsv('1;Wind, Sonne\n2;Wasser, Wald')).toEqual([
    ['1', 'Wind, Sonne'],
    ['2', 'Wasser, Wald'],
  ])
})

test.each([
  [
    'a quote that never ends',
    '1;"Wind\n2;Sonne',
    [
      ['1', '"Wind'],
      ['2', 'Sonne'],
    ],
  ],
  [
    'a quote within a cell',
    '1;Die "Wende"\n2;x',
    [
      ['1', 'Die "Wende"'],
      ['2', 'x'],
    ],
  ],
  [
    'text after a quote',
    '1;"Wind" weht\n2;x',
    [
      ['1', '"Wind" weht'],
      ['2', 'x'],
    ],
  ],
  [
    'empty records and cells',
    '\n1;\n;;\n2;x\n\n',
    [
      ['1', ''],
      ['2', 'x'],
    ],
  ],
  [
    'a mark at the beginning',
    '\uFEFF1;x\n2;y',
    [
      ['1', 'x'],
      ['2', 'y'],
    ],
  ],
  ['nothing', '', []],
])('tolerates %s', (_, text, table) => {
  expect(parseCsv(text)).toEqual(table)
})

test('a last empty cell is one', () => {
  expect(parseCsv('a;b\nc;')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ])
})

test('reads what spreadsheets write', () => {
  expect(decodeText(new TextEncoder().encode('Größe'))).toBe('Größe')
  expect(decodeText(new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65]))).toBe('Größe')
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x47, 0, 0xf6, 0]))).toBe('Gö')
})

test('the line that tells Excel the delimiter is none of the records', () => {
  expect(parseCsv('\uFEFFsep=;\r\nNr;Idee\r\n1;Wind')).toEqual([
    ['Nr', 'Idee'],
    ['1', 'Wind'],
  ])
})

test('proposes the column with most text and sees headings', () => {
  const table = parseCsv('Nr;Idee;Datum\n1;Windräder bauen;1.1.\n2;;2.1.\n3;Sonne;3.1.')
  expect(wordiestColumn(table)).toBe(1)
  expect(hasHeadings(table)).toBe(true)
  expect(hasHeadings(parseCsv('Wind\nSonne'))).toBe(false)
  expect(columnOf(table, 1, true)).toEqual(['Windräder bauen', 'Sonne'])
  expect(columnOf(table, 9, true)).toEqual([])
})
