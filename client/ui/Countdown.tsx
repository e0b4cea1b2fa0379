import type { TimerView } from '#shared/protocol/views.ts'
import { clockFace } from '../i18n/formats.ts'
import { useText } from '../i18n/i18n.tsx'
import { useCountdown } from '../sync/hooks.tsx'

const WARN_AT = 30_000

/** The time left. Said aloud at each full minute, at 30 s (or at the start of a shorter one) and at the end only. */
export function Countdown(props: { readonly timer: TimerView; readonly className?: string }) {
  const text = useText().time
  const left = useCountdown(props.timer.endsAt) ?? 0
  return (
    <span className={props.className} data-warning={left <= WARN_AT || undefined}>
      <span role="timer" aria-label={text.left(clockFace(left))}>
        {clockFace(left)}
      </span>
      <output className="visually-hidden">{announcement(left, props.timer.total, text)}</output>
    </span>
  )
}

/** Changes a few times only, so that a live region is not talking all the time. */
function announcement(left: number, total: number, text: ReturnType<typeof useText>['time']): string {
  if (left === 0) return text.over
  if (left <= WARN_AT) return text.secondsLeft(Math.ceil(Math.min(WARN_AT, total) / 1000))
  return left <= 5 * 60_000 ? text.minutesLeft(Math.ceil(left / 60_000)) : ''
}
