import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useTexts } from '../../i18n/i18n.tsx'
import css from './Agenda.module.css'
import { agendaTexts } from './agenda-texts.ts'
import { placeOf } from './place-of.ts'

interface HandleProps {
  readonly prompt: string
  readonly index: number
  /** Where the row would go now; undefined when nothing is being dragged. */
  readonly onHover: (place: number | undefined) => void
  readonly onMove: (place: number) => void
}

/** Moves its row (`<li>` in `<ol>`) by dragging or by arrow keys. */
export function DragHandle({ prompt, index, onHover, onMove }: HandleProps) {
  const text = useTexts(agendaTexts)
  const place = useRef<number>(undefined)

  function follow(event: PointerEvent<HTMLButtonElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const rows = event.currentTarget.closest('ol')?.children ?? []
    place.current = placeOf(
      event.clientY,
      [...rows].map((row) => row.getBoundingClientRect()),
      index,
    )
    onHover(place.current === index ? undefined : place.current)
  }

  function drop(): void {
    if (place.current !== undefined && place.current !== index) onMove(place.current)
    letGo()
  }

  function letGo(): void {
    place.current = undefined
    onHover(undefined)
  }

  function keys(event: KeyboardEvent): void {
    if (event.key === 'Escape') return letGo()
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(index + step)
  }

  return (
    <button
      type="button"
      className={css.handle}
      aria-label={text.drag(prompt)}
      title={text.dragHint}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={follow}
      onPointerUp={drop}
      onPointerCancel={letGo}
      onKeyDown={keys}
    >
      <GripVertical size={18} aria-hidden="true" />
    </button>
  )
}
