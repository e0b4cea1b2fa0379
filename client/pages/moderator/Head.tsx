import { Menu, QrCode, Undo2 } from 'lucide-react'
import { formatCode } from '#shared/ids.ts'
import { PLENARY } from '#shared/workshop/state.ts'
import { useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView, useOnline } from '../../sync/hooks.tsx'
import { Button } from '../../ui/Button.tsx'
import { useActing } from './acting.tsx'
import css from './Desk.module.css'
import { OpenStage } from './OpenStage.tsx'
import { RoomPicker } from './RoomPicker.tsx'
import { moderatorTexts } from './texts.ts'

/** Whose workshop this is, how to get in, undo, and the way to everything else. */
export function Head(props: {
  readonly onJoin: () => void
  readonly onMore: () => void
  readonly onLook: (room: string) => void
}) {
  const text = useTexts(moderatorTexts)
  const { undo, canUndo } = useActing()
  const online = useOnline()
  const workshop = useModeratorView((view) => view.workshop)
  const room = useModeratorView((view) => view.room) ?? PLENARY
  if (!workshop) return null
  return (
    <header className={css.top}>
      <h1 className={css.name}>{workshop.title}</h1>
      <div className={css.tools}>
        <RoomPicker labelHidden label={text.room} room={room} onChoose={props.onLook} />
        {online !== undefined && <span className={css.online}>{text.online(online)}</span>}
        <Button
          className={css.code ?? ''}
          aria-label={text.codeLabel(formatCode(workshop.code))}
          icon={<QrCode size={18} aria-hidden="true" />}
          onClick={props.onJoin}
        >
          {formatCode(workshop.code)}
        </Button>
        <OpenStage id={workshop.id} room={room} />
        <Button
          look="plain"
          className={css.bare ?? ''}
          aria-keyshortcuts="Control+Z"
          aria-label={text.undo}
          title={`${text.undo} (Ctrl+Z)`}
          disabled={!canUndo}
          icon={<Undo2 size={20} aria-hidden="true" />}
          onClick={() => void undo()}
        />
        <Button
          look="plain"
          className={css.bare ?? ''}
          aria-label={text.more}
          title={text.more}
          icon={<Menu size={20} aria-hidden="true" />}
          onClick={props.onMore}
        />
      </div>
    </header>
  )
}
