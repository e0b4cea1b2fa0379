import * as Y from 'yjs'
import { type BoardDoc, placeOf, spotAt } from './document.ts'
import { isIn } from './model.ts'
import { worthKeeping } from './others-work.ts'

/** Edits within this many ms are undone in one step. */
const CAPTURE_MS = 400

/**
 * One person's undo: only what came in with this origin, and never what others have done since. A place, a colour or
 * a rank that somebody has set again stays theirs (Yjs sees to that); and a note or cluster stays in which somebody
 * else has written or where they have put notes meanwhile, although its own making is undone.
 */
export function createUndo(board: BoardDoc, origin: unknown): Y.UndoManager {
  // What an undo brought back is a copy that later steps look for, also when somebody else has removed it since: Yjs throws
  // in the middle of a step when that copy was collected.
  board.doc.gc = false
  let steps: readonly Y.UndoManager['undoStack'][] = []
  const undo: Y.UndoManager = new Y.UndoManager([board.notes, board.clusters], {
    trackedOrigins: new Set([origin]),
    captureTimeout: CAPTURE_MS,
    deleteFilter(item): boolean {
      const [before, left] = undo.undoing ? [steps[0], undo.undoStack] : [steps[1], undo.redoStack]
      const taken = before?.[left.length]
      return taken === undefined || !worthKeeping(board, item, taken.insertions)
    },
  })
  // Yjs tells the filter nothing about the step that it takes back: it is the one that is missing since the start.
  board.doc.on('beforeTransaction', (transaction) => {
    if (transaction.origin === undo) steps = [[...undo.undoStack], [...undo.redoStack]]
  })
  keepSpots(board, undo)
  return undo
}

/**
 * A spot that others wrote counts for the place that is taken back here: it goes along, so that their tidying stays.
 * A spot older than the step is part of what is brought back; a redo leaves that one behind.
 */
function keepSpots({ doc, notes }: BoardDoc, undo: Y.UndoManager): void {
  const kept = new WeakSet()
  notes.observeDeep((events, { origin }) => {
    if (origin !== undo) return
    for (const { target, changes } of events) {
      const taken = changes.keys.get('pos')
      if (!(target instanceof Y.Map) || taken?.action !== 'update' || changes.keys.has('spot')) continue
      const old: unknown = target.get('spot')
      const spot = spotAt(placeOf(taken.oldValue), old)
      const pos = placeOf(target.get('pos'))
      if (!spot || isIn(pos) || !(undo.undoing || kept.has(Object(old)))) continue
      const next = [...spot, ...pos]
      kept.add(next)
      doc.transact(() => target.set('spot', next))
    }
  })
}
