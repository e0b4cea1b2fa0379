import type { TimerView } from '#shared/protocol/views.ts'
import { useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Countdown } from '../../ui/Countdown.tsx'
import { useActing } from './acting.tsx'
import { actingTexts } from './acting-texts.ts'
import css from './TimerLine.module.css'
import { moderatorTexts } from './texts.ts'

/** The running timer: what is left, a minute or two more, stop. */
export function TimerLine({ timer }: { readonly timer: TimerView }) {
  const text = useTexts(moderatorTexts)
  const steps = useTexts(actingTexts).steps
  const room = useModeratorView((view) => view.room)
  const { act, busy } = useActing()
  const extend = (minutes: number): void =>
    void act(
      { type: 'timer.extend', room, seconds: minutes * 60 },
      { label: steps.extend, as: `timer.${minutes}` },
    )
  return (
    <div className={css.timer}>
      <Countdown timer={timer} className={css.left ?? ''} />
      {timer.closes && <span className={css.closes}>{text.closesWithTimer}</span>}
      {[1, 2].map((minutes) => (
        <Button key={minutes} busy={busy(`timer.${minutes}`)} onClick={() => extend(minutes)}>
          {text.minutesMore(minutes)}
        </Button>
      ))}
      <Button
        busy={busy('timer.stop')}
        onClick={() => void act({ type: 'timer.stop', room }, { label: steps.stop })}
      >
        {text.stopTimer}
      </Button>
    </div>
  )
}
