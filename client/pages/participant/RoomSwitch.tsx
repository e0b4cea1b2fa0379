import { useId } from 'react'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { useParticipantView, useSend } from '../../sync/hooks.tsx'
import css from './RoomSwitch.module.css'
import { participantTexts } from './texts.ts'

/** Where there are several rooms: which one this person is in. The server's answer moves the page. */
export default function RoomSwitch() {
  const text = useTexts(participantTexts)
  const { room } = useText()
  const id = useId()
  const send = useSend()
  const rooms = useParticipantView((view) => view.rooms)
  const here = useParticipantView((view) => view.room.id)
  if (!rooms) return null
  return (
    <div className={css.rooms}>
      <label htmlFor={id}>{text.room}</label>
      <select
        id={id}
        value={here}
        onChange={(event) => void send({ type: 'room.enter', roomId: event.target.value })}
      >
        {Object.entries(rooms)
          .sort(([, a], [, b]) => a.n - b.n)
          .map(([roomId, { title }]) => (
            <option key={roomId} value={roomId}>
              {title || room.plenary}
            </option>
          ))}
      </select>
    </div>
  )
}
