import { type KeyboardEvent, useEffect, useRef } from 'react'
import * as Y from 'yjs'
import { LIMITS } from '#shared/board/model.ts'
import { useTexts } from '../../../i18n/i18n.tsx'
import { useBoard } from '../board-context.tsx'
import { useActions } from '../tools/use-actions.ts'
import { useCanvas } from './canvas-context.ts'
import css from './Note.module.css'
import { canvasTexts } from './texts.ts'
import { useSharedText } from './use-shared-text.ts'

/** A note being written, by several people at once if they like. Enter is done, Shift+Enter breaks the line. */
export function NoteField({ id }: { readonly id: string }) {
  const { board } = useBoard()
  const shared = board.notes.get(id)?.get('text')
  return shared instanceof Y.Text ? <Writing id={id} shared={shared} /> : null
}

function Writing({ id, shared }: { readonly id: string; readonly shared: Y.Text }) {
  const board = useBoard()
  const canvas = useCanvas()
  const actions = useActions()
  const text = useTexts(canvasTexts)
  const field = useSharedText<HTMLTextAreaElement>(shared, LIMITS.noteText)
  const over = useRef(false)

  useEffect(() => {
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [field])

  useEffect(() => {
    board.store.writing(id)
    return () => board.store.writing(undefined)
  }, [board.store, id])

  function done(refocus: boolean): void {
    if (over.current) return
    over.current = true
    canvas.editing.set(undefined)
    // A note that nobody wrote anything on is no note.
    if (board.editable && shared.toJSON().trim() === '') board.edit.remove([id])
    else if (refocus) canvas.focusOn(id)
  }

  function key(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const command = event.ctrlKey || event.metaKey
    if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
      event.preventDefault()
      done(true)
    } else if (command && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      if (event.shiftKey) actions.redo()
      else actions.undo()
    }
  }

  return (
    <textarea
      ref={field}
      className={css.field}
      aria-label={text.writeHere}
      placeholder={text.writeHere}
      maxLength={LIMITS.noteText}
      onKeyDown={key}
      onBlur={() => done(false)}
    />
  )
}
