import { useMemo } from 'react'
import { NOTE } from '#shared/board/geometry.ts'
import { useTexts } from '../../../i18n/i18n.tsx'
import { type BoardContextValue, useBoard } from '../board-context.tsx'
import type { Point } from '../live-state.ts'
import { freePlaceNear } from '../tools/places.ts'
import { type Actions, useActions } from '../tools/use-actions.ts'
import { type CanvasState, useCanvas } from './canvas-context.ts'
import { canvasTexts } from './texts.ts'

/** What only the canvas does, beside the actions it shares with the list: places, view and focus. */
export interface CanvasActions {
  /** A new note at `at` (its top left corner; the middle of the view without), or at a cluster's end, written at once. */
  add(at?: Point, cluster?: string): void
  edit(id: string): void
  rename(cluster: string): void
  /** Groups notes (the selected ones without), with their duplicates, and asks for the title in its place. */
  group(ids?: readonly string[]): void
  /** Selected notes of one cluster into a new one beside it. */
  splitOff(): void
  remove(ids?: readonly string[]): void
  moveTo(ids?: readonly string[]): void
  tidy(): void
}

export function useCanvasActions(): CanvasActions {
  const board = useBoard()
  const canvas = useCanvas()
  const act = useActions()
  const text = useTexts(canvasTexts)
  return useMemo(
    () =>
      canvasActions(board, canvas, act, {
        tidied: () => act.say(text.tidied),
        grouped: (n) => act.say(text.grouped(n)),
      }),
    [board, canvas, act, text],
  )
}

interface Said {
  readonly tidied: () => void
  readonly grouped: (notes: number) => void
}

function canvasActions(
  board: BoardContextValue,
  canvas: CanvasState,
  act: Actions,
  said: Said,
): CanvasActions {
  const { edit, store, selection } = board

  function write(id: string): void {
    canvas.focus.set(id)
    canvas.editing.set(id)
  }

  function entitle(cluster: string, notes: number): void {
    selection.clear()
    write(cluster)
    const area = store.arrangement().clusters.get(cluster)
    if (area) canvas.camera.reveal(area)
    said.grouped(notes)
  }

  function withNotes(ids: readonly string[] | undefined, run: (notes: readonly string[]) => void): void {
    const notes = withCopies(board, ids ?? [...selection.get()])
    if (board.editable && notes.length > 0) run(notes)
  }

  const actions: CanvasActions = {
    add(at, cluster) {
      if (!board.editable || !act.takes('notes')) return
      const { x, y } = at ?? freeSpot(board, canvas)
      let id = ''
      board.transact(() => {
        id = edit.addNote('', [Math.round(x), Math.round(y)])
        if (cluster !== undefined) edit.place([id], { cluster })
      })
      selection.clear()
      actions.edit(id)
    },
    edit(id) {
      if (!board.editable) return
      const area = store.arrangement().notes.get(id)
      if (area) canvas.camera.approach(area)
      write(id)
    },
    rename: (cluster) => board.editable && write(cluster),
    group: (ids) =>
      withNotes(ids, (notes) => {
        if (act.takes('clusters')) entitle(edit.group(notes), notes.length)
      }),
    splitOff() {
      withNotes(undefined, (notes) => {
        const cluster = commonCluster(board, notes)
        if (cluster !== undefined && act.takes('clusters')) entitle(edit.split(cluster, notes), notes.length)
      })
    },
    remove: (ids) => withNotes(ids, act.remove),
    moveTo: (ids) => withNotes(ids, canvas.moving.set),
    tidy() {
      if (!board.editable) return
      edit.tidy()
      canvas.camera.fit(store.arrangement().bounds)
      said.tidied()
    },
  }
  return actions
}

/** Notes with the duplicates that lie under them. */
export function withCopies({ store }: BoardContextValue, ids: readonly string[]): string[] {
  return ids.flatMap((id) => store.copiesOf(id))
}

/** The cluster that all of these notes, but not only they, are in. */
export function commonCluster({ store }: BoardContextValue, ids: readonly string[]): string | undefined {
  const { notes } = store.get()
  const home = notes.get(ids[0] ?? '')?.pos[0]
  if (ids.some((id) => notes.get(id)?.pos[0] !== home)) return undefined
  const all = store.order().clusters.find(({ cluster }) => cluster.id === home)?.notes.length ?? 0
  return typeof home === 'string' && all > ids.length ? home : undefined
}

/** In the middle of the view, beside what lies there. */
function freeSpot({ store }: BoardContextValue, { camera }: CanvasState): Point {
  const { x, y, width, height } = camera.seen()
  const middle = { x: x + (width - NOTE.width) / 2, y: y + (height - NOTE.minHeight) / 2 }
  return freePlaceNear(store.arrangement(), middle)
}
