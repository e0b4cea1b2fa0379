import { useId } from 'react'
import { useText } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import css from './Desk.module.css'
import { byOrder } from './room-order.ts'

/** One of the rooms; nothing while there is only the plenary. */
export function RoomPicker(props: {
  readonly label: string
  readonly labelHidden?: boolean
  readonly room: string
  readonly onChoose: (room: string) => void
}) {
  const id = useId()
  const { plenary } = useText().room
  const rooms = useModeratorView((view) => view.rooms)
  if (!rooms || Object.keys(rooms).length < 2) return null
  return (
    <div className={css.picker}>
      <label htmlFor={id} className={props.labelHidden ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      <select id={id} value={props.room} onChange={(event) => props.onChoose(event.target.value)}>
        {byOrder(rooms).map(([roomId, { title }]) => (
          <option key={roomId} value={roomId}>
            {title === '' ? plenary : title}
          </option>
        ))}
      </select>
    </div>
  )
}
