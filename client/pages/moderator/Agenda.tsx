import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { RoomOverview } from '#shared/protocol/views.ts'
import { useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import css from './Agenda.module.css'
import { AgendaRow } from './AgendaRow.tsx'
import { useActing } from './acting.tsx'
import { actingTexts } from './acting-texts.ts'
import { agendaTexts } from './agenda-texts.ts'

/** The activities of the room in view, in their order. One is unfolded at most. */
export function Agenda(props: { readonly room: RoomOverview; readonly onAdd: () => void }) {
  const { room } = props
  const text = useTexts(agendaTexts)
  const steps = useTexts(actingTexts).steps
  const roomId = useModeratorView((view) => view.room)
  const { act } = useActing()
  const [unfolded, setUnfolded] = useState<string>()
  const [hover, setHover] = useState<number>()
  const [said, setSaid] = useState('')

  function move(activityId: string, index: number): void {
    if (index < 0 || index >= room.agenda.length) return
    void act({ type: 'activity.move', activityId, room: roomId, index }, { label: steps.move }).then(
      (done) => {
        if (done) setSaid(text.moved(index + 1, room.agenda.length))
      },
    )
  }

  return (
    <section className={css.agenda} aria-label={text.title}>
      {room.agenda.length === 0 ? (
        <EmptyState title={text.empty} text={text.emptyText} />
      ) : (
        <ol className={css.list}>
          {room.agenda.map((id, index) => (
            <AgendaRow
              key={id}
              id={id}
              index={index}
              of={room.agenda.length}
              isCurrent={room.current === id}
              unfolded={unfolded === id}
              onUnfold={() => setUnfolded(unfolded === id ? undefined : id)}
              hover={hover === undefined ? undefined : hover === index ? 'here' : 'other'}
              onHover={setHover}
              onMove={(place) => move(id, place)}
            />
          ))}
        </ol>
      )}
      <output className="visually-hidden">{said}</output>
      <Button icon={<Plus size={18} aria-hidden="true" />} onClick={props.onAdd}>
        {text.add}
      </Button>
    </section>
  )
}
