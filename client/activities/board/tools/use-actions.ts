import { useEffect, useMemo, useRef } from 'react'
import { LIMITS, type NoteColour } from '#shared/board/model.ts'
import { useText, useTexts } from '../../../i18n/i18n.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { useBoard } from '../board-context.tsx'
import { canvasTexts } from '../canvas/texts.ts'
import { listTexts } from '../list/list-texts.ts'
import { freePlaces } from './places.ts'
import { takeBackOf } from './take-back.ts'

export type Actions = ReturnType<typeof useActions>

/** What people do to notes and clusters, said aloud as it is done. Each is one step of their undo. */
export function useActions() {
  const board = useBoard()
  const text = useTexts(canvasTexts)
  const list = useTexts(listTexts)
  const { actions } = useText()
  const toast = useToast()
  // A message with an offer outlasts the rights of its time.
  const now = useRef(board)
  useEffect(() => {
    now.current = board
  }, [board])
  return useMemo(() => {
    const { edit, store, selection, said, transact } = board
    const say = (what: string): void => said.set({ text: what })
    /** Whether one more goes onto the board; else says so. */
    const takes = (what: 'notes' | 'clusters'): boolean => {
      if (store.get()[what].size < LIMITS[what]) return true
      toast({ text: what === 'notes' ? text.full : text.fullClusters, tone: 'bad' })
      return false
    }
    const titleOf = (cluster: string): string => store.get().clusters.get(cluster)?.title || text.untitled
    /** Runs what writes without a note or a menu at hand; says why not when one may only look on. */
    const whenEditable = (run: () => void): void => {
      const { editable, access } = now.current
      if (editable) run()
      else say(access === 'locked' ? text.lockedText : text.readOnly)
    }
    const offerUndo = (what: string, gone: Parameters<typeof takeBackOf>[1]): void => {
      const takeBack = takeBackOf(board, gone)
      toast({ text: what, action: { label: actions.undo, run: () => whenEditable(takeBack) } })
    }
    return {
      say,
      takes,
      titleOf,
      /** Adds a note where there is room, or to the end of a cluster; returns its id, undefined when the board is full. */
      add(words: string, cluster?: string): string | undefined {
        if (!takes('notes')) return undefined
        let id = ''
        transact(() => {
          id = edit.addNote(words, freePlaces(store.get(), [words])[0] ?? [0, 0])
          if (cluster !== undefined) edit.place([id], { cluster })
        })
        say(text.added)
        return id
      },
      /** Adds many at once, where there is room. */
      addAll(words: readonly string[]): void {
        const places = freePlaces(store.get(), words)
        transact(() => {
          for (const [i, each] of words.entries()) edit.addNote(each, places[i] ?? [0, 0])
        })
      },
      group(notes: readonly string[], title: string): void {
        if (!takes('clusters')) return
        edit.group(notes, title)
        selection.clear()
        say(text.grouped(notes.length))
      },
      moveTo(notes: readonly string[], cluster: string): void {
        edit.place(notes, { cluster })
        selection.clear()
        say(text.moved(notes.length, titleOf(cluster)))
      },
      /** Out of all clusters, to where there is room. */
      moveOut(notes: readonly string[]): void {
        const known = store.get()
        const places = freePlaces(
          known,
          notes.map((id) => known.notes.get(id)?.text ?? ''),
        )
        transact(() => {
          for (const [i, id] of notes.entries()) edit.place([id], places[i] ?? [0, 0])
        })
        selection.clear()
        say(text.movedFree(notes.length))
      },
      remove(notes: readonly string[]): void {
        const gone = notes.flatMap((id) => store.get().notes.get(id) ?? [])
        edit.remove(notes)
        selection.clear()
        offerUndo(text.removed(notes.length), { notes: gone })
      },
      removeCluster(cluster: string): void {
        const known = store.get()
        const clusters = [known.clusters.get(cluster) ?? []].flat()
        const notes = [...known.notes.values()].filter(({ pos }) => pos[0] === cluster)
        edit.removeCluster(cluster)
        offerUndo(text.clusterRemoved, { notes, clusters })
      },
      dissolve(cluster: string): void {
        edit.dissolve(cluster)
        say(text.dissolved)
      },
      merge(into: string, from: string): void {
        edit.merge(into, [from])
        say(text.merged(titleOf(into)))
      },
      split(cluster: string, notes: readonly string[]): void {
        if (!takes('clusters')) return
        edit.split(cluster, notes)
        selection.clear()
        say(list.split(notes.length))
      },
      recolour(ids: readonly string[], colour: NoteColour): void {
        edit.recolour(ids, colour)
        say(list.coloured(text.colours[colour]))
      },
      rename(cluster: string, title: string): void {
        if (title === store.get().clusters.get(cluster)?.title) return
        edit.rename(cluster, title)
        say(list.renamed(title || text.untitled))
      },
      undo: (): void => whenEditable(() => say(board.undo() ? text.undone : text.nothingToUndo)),
      redo: (): void => whenEditable(() => board.redo() && say(text.redone)),
    }
  }, [board, text, list, actions.undo, toast])
}
