import {
  ArrowLeft,
  ArrowRight,
  CircleStop,
  Eye,
  EyeOff,
  Moon,
  Play,
  QrCode,
  Snowflake,
  Timer,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useActing } from './acting.tsx'
import css from './RemoteBar.module.css'
import { moderatorTexts } from './texts.ts'
import type { Remote } from './use-remote.ts'

/** The one large button, and the eight that are always in the same place. */
export function RemoteBar(props: { readonly remote: Remote; readonly onTimer: () => void }) {
  const { remote, onTimer } = props
  const text = useTexts(moderatorTexts)
  const { busy } = useActing()
  const { room, activity, online } = remote
  const open = activity?.phase === 'open'
  const revealed = activity?.revealed === true
  const begun = activity !== undefined && activity.rounds > 0
  return (
    <section className={css.remote} aria-label={text.remote}>
      <Primary remote={remote} />
      <div className={css.keys}>
        <Key
          icon={<ArrowLeft />}
          label={text.keys.back}
          shortcut="P"
          disabled={!online || !remote.canGoBack}
          onPress={remote.previous}
        />
        <Key
          icon={open ? <CircleStop /> : <Play />}
          label={open ? text.keys.close : text.keys.open}
          shortcut="O"
          disabled={!online || !activity}
          busy={busy('activity.open') || busy('activity.close')}
          onPress={remote.toggleOpen}
        />
        <Key
          icon={revealed ? <EyeOff /> : <Eye />}
          label={revealed ? text.keys.hide : text.keys.reveal}
          shortcut="R"
          disabled={!online || !begun}
          busy={busy('activity.reveal') || busy('activity.hide')}
          onPress={remote.toggleRevealed}
        />
        <Key
          icon={<ArrowRight />}
          label={text.keys.on}
          shortcut="N"
          disabled={!online || !remote.canGoOn}
          onPress={remote.next}
        />
        <Key
          icon={<Snowflake />}
          label={text.keys.freeze}
          shortcut="F"
          pressed={room.mode === 'frozen'}
          disabled={!online}
          busy={busy('stage.frozen')}
          onPress={() => remote.toggleStage('frozen')}
        />
        <Key
          icon={<Moon />}
          label={text.keys.blank}
          shortcut="B"
          pressed={room.mode === 'blank'}
          disabled={!online}
          busy={busy('stage.blank')}
          onPress={() => remote.toggleStage('blank')}
        />
        <Key
          icon={<QrCode />}
          label={text.keys.qr}
          shortcut="Q"
          pressed={room.mode === 'join'}
          disabled={!online}
          busy={busy('stage.join')}
          onPress={() => remote.toggleStage('join')}
        />
        <Key icon={<Timer />} label={text.keys.timer} shortcut="T" disabled={!online} onPress={onTimer} />
      </div>
    </section>
  )
}

/** Says what happens next. While there is no connection it waits, and says so. */
function Primary({ remote }: { readonly remote: Remote }) {
  const text = useTexts(moderatorTexts)
  const { busy } = useActing()
  const { step, online } = remote
  const label = 'prompt' in step ? text.next[step.does](step.prompt) : text.next[step.does]
  const waiting = !online && step.does !== 'finish'
  return (
    <Button
      look="primary"
      size="large"
      className={css.primary ?? ''}
      busy={busy(typeOf(step.does))}
      disabled={waiting}
      onClick={remote.go}
    >
      <span className={css.label}>{waiting ? text.offlineHint : label}</span>
    </Button>
  )
}

function typeOf(does: Remote['step']['does']): string {
  if (does === 'begin' || does === 'next') return 'activity.select'
  return does === 'resume' ? 'stage.pause' : `activity.${does}`
}

function Key(props: {
  readonly icon: ReactNode
  readonly label: string
  readonly shortcut: string
  readonly pressed?: boolean
  readonly disabled: boolean
  readonly busy?: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      className={css.key}
      aria-pressed={props.pressed}
      aria-keyshortcuts={props.shortcut}
      title={`${props.label} (${props.shortcut})`}
      disabled={props.disabled}
      aria-busy={props.busy || undefined}
      onClick={props.busy ? undefined : props.onPress}
    >
      <span className={css.icon} aria-hidden="true">
        {props.icon}
      </span>
      {props.label}
    </button>
  )
}
