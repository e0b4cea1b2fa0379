import { GripVertical } from 'lucide-react'
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { scrollAtEdge } from './edge-scroll.ts'
import css from './TermHandle.module.css'

/** A shorter way is a press, not a pull; px. */
const STARTS_AT = 6

/** A term that is being dragged, the term below it, and where it was when that changed (px in the window). */
export interface Pull {
  readonly own: string
  readonly x: number
  readonly y: number
  readonly over: string | undefined
}

/** Drags its term on another row (`data-term`); pressed, or by keyboard, it opens the same as a dialog. Escape lets go. */
export function TermHandle(props: {
  readonly label: string
  readonly title: string
  readonly own: string
  /** Called when a drag begins or comes over another row, and with undefined when it ends; stays the same function. */
  readonly onPull: (pull: Pull | undefined) => void
  readonly onDrop: (term: string) => void
  readonly onOpen: () => void
}) {
  const { own, onPull, onDrop, onOpen } = props
  const handle = useRef<HTMLButtonElement>(null)
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined)
  const at = useRef<{ readonly x: number; readonly y: number }>(undefined)
  const pressed = useRef(true)
  const [pulled, setPulled] = useState(false)

  const letGo = useCallback(() => {
    start.current = undefined
    at.current = undefined
    setPulled(false)
    onPull(undefined)
  }, [onPull])

  useEffect(() => {
    if (!pulled) return undefined
    let over: string | undefined = own
    // Rows pass below a resting pointer while the list scrolls.
    let frame = requestAnimationFrame(function go() {
      frame = requestAnimationFrame(go)
      if (!handle.current || !at.current) return
      scrollAtEdge(handle.current, at.current.y)
      const now = termAt(at.current, own)
      if (now === over) return
      over = now
      onPull({ own, ...at.current, over })
    })
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      letGo()
    }
    addEventListener('keydown', escape, true)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('keydown', escape, true)
    }
  }, [pulled, own, onPull, letGo])

  function grab(event: PointerEvent<HTMLButtonElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, y: event.clientY }
    pressed.current = true
  }

  function follow({ clientX: x, clientY: y }: PointerEvent): void {
    if (!start.current) return
    at.current = { x, y }
    if (Math.hypot(x - start.current.x, y - start.current.y) < STARTS_AT) return
    pressed.current = false
    setPulled(true)
  }

  function drop(): void {
    const over = pulled && at.current ? termAt(at.current, own) : undefined
    letGo()
    if (over !== undefined) onDrop(over)
  }

  return (
    <button
      ref={handle}
      type="button"
      className={css.handle}
      data-act="change"
      aria-label={props.label}
      title={props.title}
      aria-haspopup="dialog"
      onPointerDown={grab}
      onPointerMove={follow}
      onPointerUp={drop}
      onPointerCancel={letGo}
      onClick={() => {
        if (pressed.current) onOpen()
        pressed.current = true
      }}
    >
      <GripVertical size={18} aria-hidden="true" />
    </button>
  )
}

/** The term whose row is there, unless it is the one being dragged. */
function termAt({ x, y }: { readonly x: number; readonly y: number }, own: string): string | undefined {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-term]')
  const term = row?.dataset['term']
  return term === own ? undefined : term
}
