import { expect, test } from 'vitest'
import { arrange } from '#shared/board/arrange.ts'
import { NOTE, overlaps } from '#shared/board/geometry.ts'
import type { Board, Note } from '#shared/board/model.ts'
import { freePlaceNear, freePlaces } from './places.ts'

const note = (id: string, text: string, pos: Note['pos']): Note => ({ id, text, pos, colour: 'sun' })
const EMPTY: Board = { notes: new Map(), clusters: new Map() }

test('new notes stay where they are put: none overlaps another or a cluster', () => {
  const board: Board = {
    clusters: new Map([['c', { id: 'c', title: 'Energie', pos: [0, 0], colour: 'mint', rank: 'a' }]]),
    notes: new Map([
      ['a', note('a', 'Wind', ['c', 'a'])],
      ['b', note('b', 'Sonne', [700, 40])],
    ]),
  }
  const texts = Array.from({ length: 40 }, (_, i) => `Idee ${i} `.repeat(1 + (i % 7)))
  const places = freePlaces(board, texts)
  const notes = new Map(board.notes)
  for (const [i, at] of places.entries()) notes.set(`n${i}`, note(`n${i}`, texts[i] ?? '', at))
  const arranged = arrange({ ...board, notes })
  for (const [i, [x, y]] of places.entries()) expect(arranged.notes.get(`n${i}`)).toMatchObject({ x, y })
})

test('equal texts become one stack', () => {
  const [a, b, c, d] = freePlaces(EMPTY, ['Wind', 'wind!', '?', '!'])
  expect(a).toEqual(b)
  expect(c).not.toEqual(d)
})

test('a note that is put in the middle of a full view covers none of what lies there', () => {
  const texts = Array.from({ length: 60 }, (_, i) => `Idee ${i}`)
  const places = freePlaces(EMPTY, texts)
  const notes = new Map(texts.map((text, i) => [`n${i}`, note(`n${i}`, text, places[i] ?? [0, 0])]))
  const { bounds, ...arranged } = arrange({ ...EMPTY, notes })
  const middle = { x: bounds.x + bounds.width / 2 - 100, y: bounds.y + bounds.height / 2 - 40 }
  const { x, y } = freePlaceNear(arranged, middle)
  const added = { x, y, width: NOTE.width, height: NOTE.minHeight }
  expect([...arranged.notes.values()].filter((rect) => overlaps(rect, added))).toEqual([])
  expect(freePlaceNear({ notes: new Map(), clusters: new Map() }, { x: 3.4, y: 5 })).toMatchObject({
    x: 3,
    y: 5,
  })
})
