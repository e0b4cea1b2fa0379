import { Pencil, Trash2 } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type { RoomOverview } from '#shared/protocol/views.ts'
import { PLENARY } from '#shared/workshop/state.ts'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActing } from './acting.tsx'
import { actingTexts } from './acting-texts.ts'
import { byOrder } from './room-order.ts'
import css from './Side.module.css'
import { sideTexts } from './side-texts.ts'

/** The plenary and the rooms beside it: look at one, add, rename, remove. */
export function Rooms({ onLook }: { readonly onLook: (room: string) => void }) {
  const text = useTexts(sideTexts)
  const rooms = useModeratorView((view) => view.rooms)
  const inView = useModeratorView((view) => view.room)
  return (
    <div className={css.side}>
      <p className={css.note}>{text.roomsText}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without bullets for none */}
      <ul role="list" className={css.list} aria-label={text.rooms}>
        {byOrder(rooms ?? {}).map(([id, room]) => (
          <Room key={id} id={id} room={room} inView={id === inView} onLook={onLook} />
        ))}
      </ul>
      <AddRoom />
    </div>
  )
}

function Room(props: {
  readonly id: string
  readonly room: RoomOverview
  readonly inView: boolean
  readonly onLook: (room: string) => void
}) {
  const { id, room, inView, onLook } = props
  const text = useTexts(sideTexts)
  const common = useText()
  const { steps } = useTexts(actingTexts)
  const { act } = useActing()
  const [renaming, setRenaming] = useState(false)
  const prompt = useModeratorView((view) =>
    room.current === undefined ? undefined : view.activities[room.current]?.prompt,
  )
  const title = room.title === '' ? common.room.plenary : room.title

  async function remove(): Promise<void> {
    const done = await act(
      { type: 'room.remove', roomId: id },
      { label: steps.roomRemove, said: text.removed(title) },
    )
    if (done && inView) onLook(PLENARY)
  }

  if (renaming) return <Rename id={id} title={room.title} onDone={() => setRenaming(false)} />
  return (
    <li className={css.room} aria-current={inView || undefined}>
      <div className={css.about}>
        <strong>{title}</strong>
        <small>
          {common.room.people(room.people)} · {prompt ?? text.nothing}
        </small>
      </div>
      <div className={css.actions}>
        {inView ? (
          <small className={css.inView}>{text.inView}</small>
        ) : (
          <Button onClick={() => onLook(id)}>{text.look}</Button>
        )}
        {id !== PLENARY && (
          <>
            <Button
              look="plain"
              aria-label={text.rename(title)}
              icon={<Pencil size={18} aria-hidden="true" />}
              onClick={() => setRenaming(true)}
            />
            <Button
              look="plain"
              aria-label={text.remove(title)}
              icon={<Trash2 size={18} aria-hidden="true" />}
              onClick={() => void remove()}
            />
          </>
        )}
      </div>
    </li>
  )
}

function Rename(props: { readonly id: string; readonly title: string; readonly onDone: () => void }) {
  const text = useTexts(sideTexts)
  const { actions } = useText()
  const { steps } = useTexts(actingTexts)
  const { act, busy } = useActing()
  const [draft, setDraft] = useState(props.title)
  async function save(): Promise<void> {
    const step = { type: 'room.rename', roomId: props.id, title: draft }
    if (draft === props.title || (await act(step, { label: steps.roomRename }))) props.onDone()
  }
  return (
    <li>
      <form
        className={css.add}
        onSubmit={(event) => {
          event.preventDefault()
          if (draft.trim() !== '') void save()
        }}
      >
        <Field label={text.name} labelHidden>
          {(control) => (
            <input
              {...control}
              autoFocus
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && props.onDone()}
            />
          )}
        </Field>
        <Button type="submit" busy={busy('room.rename')}>
          {actions.save}
        </Button>
      </form>
    </li>
  )
}

function AddRoom() {
  const text = useTexts(sideTexts)
  const { steps } = useTexts(actingTexts)
  const { act, busy } = useActing()
  const [draft, setDraft] = useState('')
  async function add(): Promise<void> {
    const step = { type: 'room.add', roomId: nanoid(), title: draft }
    if (await act(step, { label: steps.roomAdd })) setDraft('')
  }
  return (
    <form
      className={css.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.trim() !== '') void add()
      }}
    >
      <Field label={text.newRoom}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            placeholder={text.example}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" busy={busy('room.add')} disabled={draft.trim() === ''}>
        {text.add}
      </Button>
    </form>
  )
}
