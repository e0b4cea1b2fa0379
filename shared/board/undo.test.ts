import { expect, test } from 'vitest'
import * as edit from './edit.ts'
import { notesOf } from './order.ts'
import { meet, type Person, people } from './test-board.ts'

function pair(): readonly [Person, Person, string[]] {
  const [ann, bob] = people(2) as [Person, Person]
  const ids = ['a', 'b', 'c'].map((text, i) => edit.addNote(ann.by, text, [i * 300, 0]))
  ann.undo.clear()
  meet([ann, bob])
  return [ann, bob, ids]
}

test('Ann groups, Bob moves one of the notes, Ann undoes: the move stays, the rest goes back', () => {
  const [ann, bob, [a = '', b = '']] = pair()
  const cluster = edit.group(ann.by, [a, b])
  meet([ann, bob])
  edit.place(bob.by, [a], [900, 900])
  meet([ann, bob])
  ann.undo.undo()
  meet([ann, bob])
  expect(bob.read().notes.get(a)?.pos).toEqual([900, 900])
  expect(bob.read().notes.get(b)?.pos).toEqual([300, 0])
  expect(bob.read().clusters.has(cluster)).toBe(false)
  ann.undo.redo()
  expect(notesOf(ann.read(), cluster).map(({ id }) => id)).toEqual([b])
  expect(ann.read().notes.get(a)?.pos).toEqual([900, 900])
})

test('the same when Bob moved it before he knew of the group', () => {
  const [ann, bob, [a = '', b = '']] = pair()
  edit.group(ann.by, [a, b])
  edit.place(bob.by, [a], [900, 900])
  meet([ann, bob])
  ann.undo.undo()
  meet([ann, bob])
  expect(ann.read()).toEqual(bob.read())
  expect(bob.read().notes.get(a)?.pos).toEqual([900, 900])
})

test('a group in which others put a note stays when it is undone; their note stays in it', () => {
  const [ann, bob, [a = '', b = '', c = '']] = pair()
  const cluster = edit.group(ann.by, [a, b], 'Wald')
  meet([ann, bob])
  edit.place(bob.by, [c], { cluster })
  meet([ann, bob])
  ann.undo.undo()
  expect(ann.read().clusters.get(cluster)?.title).toBe('Wald')
  expect(notesOf(ann.read(), cluster).map(({ id }) => id)).toEqual([c])
})

test('a note in which others have written stays when its making is undone', () => {
  const [ann, bob] = pair()
  const id = edit.addNote(ann.by, 'Wald', [5, 5])
  edit.place(ann.by, [id], [70, 70])
  meet([ann, bob])
  edit.setText(bob.by, id, 'Waldwege')
  meet([ann, bob])
  ann.undo.undo()
  ann.undo.undo()
  expect(ann.read().notes.get(id)).toMatchObject({ text: 'Waldwege', pos: [5, 5] })
})

test('what nobody else touched goes when its making is undone, and comes back', () => {
  const [ann, bob] = pair()
  const id = edit.addNote(ann.by, 'Wald', [5, 5])
  meet([ann, bob])
  ann.undo.undo()
  expect(ann.read().notes.has(id)).toBe(false)
  ann.undo.redo()
  meet([ann, bob])
  expect(bob.read().notes.get(id)?.text).toBe('Wald')
})

test("undo knows nothing of other people's edits", () => {
  const [ann, bob, [a = '']] = pair()
  edit.recolour(bob.by, [a], 'rose')
  meet([ann, bob])
  expect(ann.undo.undo()).toBeNull()
  bob.undo.undo()
  meet([ann, bob])
  expect(ann.read().notes.get(a)?.colour).toBe('sun')
})

test('removing a note is undone with its text, place and colour', () => {
  const [ann, bob, [a = '']] = pair()
  edit.recolour(bob.by, [a], 'rose')
  meet([ann, bob])
  const before = ann.read()
  edit.remove(ann.by, [a])
  meet([ann, bob])
  ann.undo.undo()
  meet([ann, bob])
  expect(bob.read()).toEqual(before)
})

test('Ann drags a tidied note, Bob drags it on, Ann undoes: it stays where Bob put it', () => {
  const [ann, bob, [, b = '']] = pair()
  edit.tidy(bob.by)
  meet([ann, bob])
  edit.place(ann.by, [b], [1000, 1000])
  meet([ann, bob])
  edit.place(bob.by, [b], [2000, 2000])
  meet([ann, bob])
  ann.undo.undo()
  meet([ann, bob])
  for (const { read } of [ann, bob]) expect(read().notes.get(b)?.pos).toEqual([2000, 2000])
})

test.each([
  ['elsewhere', [2000, 2000]],
  ['to where it lay before all tidying', [300, 900]],
] as const)('Bob tidies, Ann tidies, Bob drags a note %s, Ann undoes: it stays there', (_, to) => {
  const [ann, bob, [a = '', b = '']] = pair()
  edit.place(bob.by, [b], [300, 900])
  edit.tidy(bob.by)
  meet([ann, bob])
  edit.place(bob.by, [a], [-500, 4000])
  meet([ann, bob])
  edit.tidy(ann.by)
  meet([ann, bob])
  edit.place(bob.by, [b], to)
  meet([ann, bob])
  ann.undo.undo()
  meet([ann, bob])
  for (const { read } of [ann, bob]) expect(read().notes.get(b)?.pos).toEqual(to)
})

test('Ann drags a note twice, Bob tidies it, Ann undoes: it stays where Bob tidied it to, also when she does it again', () => {
  const [ann, bob, [, b = '']] = pair()
  edit.place(ann.by, [b], [300, 900])
  edit.place(ann.by, [b], [2000, 2000])
  meet([ann, bob])
  edit.tidy(bob.by)
  meet([ann, bob])
  const tidied = bob.read()
  for (const step of [ann.undo.undo, ann.undo.undo, ann.undo.redo, ann.undo.redo]) {
    step.call(ann.undo)
    meet([ann, bob])
    for (const { read } of [ann, bob]) expect(read()).toEqual(tidied)
  }
})

test('a tidied note that was dragged goes back to where it was tidied to, and on again', () => {
  const [ann, , [, b = '']] = pair()
  edit.place(ann.by, [b], [300, 900])
  edit.tidy(ann.by)
  const tidied = ann.read().notes.get(b)?.pos
  edit.place(ann.by, [b], [2000, 2000])
  edit.place(ann.by, [b], [300, 900])
  const seen = [0, 1, 2].map(() => {
    ann.undo.undo()
    return ann.read().notes.get(b)?.pos
  })
  expect(seen).toEqual([[2000, 2000], tidied, [300, 900]])
  for (const expected of [tidied, [2000, 2000], [300, 900]]) {
    ann.undo.redo()
    expect(ann.read().notes.get(b)?.pos).toEqual(expected)
  }
})

test('a removed note that was put back under its id is undone like any other step', () => {
  const [ann, bob, [a = '', b = '']] = pair()
  const before = ann.read()
  const notes = [before.notes.get(a) ?? []].flat()
  edit.remove(ann.by, [a])
  edit.recolour(ann.by, [b], 'rose')
  edit.restore(ann.by, { notes })
  meet([ann, bob])
  expect(bob.read().notes.get(a)).toEqual(notes[0])
  for (let step = 0; step < 3; step++) ann.undo.undo()
  meet([ann, bob])
  expect(bob.read()).toEqual(before)
})

test('an undo after somebody else removed what an earlier one had brought back: the cluster stays away', () => {
  const [ann, bob, [a = '']] = pair()
  const cluster = edit.group(bob.by, [a], 'Wald')
  edit.moveCluster(bob.by, cluster, [500, 500])
  edit.removeCluster(bob.by, cluster)
  bob.undo.undo()
  edit.moveCluster(bob.by, cluster, [700, 500])
  bob.undo.undo()
  edit.recolour(bob.by, [cluster], 'sky')
  meet([ann, bob])
  edit.removeCluster(ann.by, cluster)
  meet([ann, bob])
  while (bob.undo.canUndo()) bob.undo.undo()
  meet([ann, bob])
  expect(bob.read().clusters.has(cluster)).toBe(false)
  expect(bob.read()).toEqual(ann.read())
})
