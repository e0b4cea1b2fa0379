import type { PersonView } from '#shared/protocol/views.ts'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView, useOnline } from '../../sync/hooks.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useActing } from './acting.tsx'
import { actingTexts } from './acting-texts.ts'
import { RoomPicker } from './RoomPicker.tsx'
import css from './Side.module.css'
import { sideTexts } from './side-texts.ts'

/** Who is here: how many, and the newest by name or number. */
export function People() {
  const text = useTexts(sideTexts)
  const online = useOnline()
  const people = useModeratorView((view) => view.people)
  const joined = useModeratorView((view) => view.workshop.people) ?? 0
  const inRoom = useModeratorView((view) => view.rooms[view.room]?.people) ?? 0
  const newest = Object.entries(people ?? {}).sort(([, a], [, b]) => b.number - a.number)
  return (
    <div className={css.side}>
      <p className={css.figures}>
        {online !== undefined && <span>{text.online(online)}</span>}
        <span>{text.joined(joined)}</span>
      </p>
      {newest.length === 0 ? (
        <EmptyState title={text.noPeople} text={text.noPeopleText} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without bullets for none
        <ul role="list" className={css.list} aria-label={text.list}>
          {newest.map(([id, person]) => (
            <Person key={id} id={id} person={person} />
          ))}
        </ul>
      )}
      {newest.length > 0 && newest.length < inRoom && (
        <p className={css.note}>{text.newest(newest.length)}</p>
      )}
    </div>
  )
}

function Person({ id, person }: { readonly id: string; readonly person: PersonView }) {
  const text = useTexts(sideTexts)
  const { room: words } = useText()
  const { steps } = useTexts(actingTexts)
  const { act } = useActing()
  const room = useModeratorView((view) => view.room) ?? ''
  const name = person.name ?? words.guest(person.number)
  return (
    <li className={css.person}>
      <span className={person.name === undefined ? css.guest : undefined}>{name}</span>
      <RoomPicker
        labelHidden
        label={text.moveTo(name)}
        room={room}
        onChoose={(roomId) =>
          void act({ type: 'participant.move', participantId: id, roomId }, { label: steps.person })
        }
      />
    </li>
  )
}
