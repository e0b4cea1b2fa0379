import { CloudOff, Drama, Lock, Snowflake } from 'lucide-react'
import { formatCode } from '#shared/ids.ts'
import type { StageView } from '#shared/protocol/views.ts'
import { useTexts } from '../../i18n/i18n.tsx'
import { Countdown } from '../../ui/Countdown.tsx'
import css from './Foot.module.css'
import { spokenAddress } from './join-address.ts'
import { turnout } from './scene.ts'
import { stageTexts } from './texts.ts'

/** The slim line at the lower edge: how to join on the left, how it stands on the right. */
export function Foot(props: {
  readonly view: StageView
  readonly baseUrl: string
  /** The join panel says it already. */
  readonly withoutCode?: boolean
  readonly offline: boolean
}) {
  const { view } = props
  const text = useTexts(stageTexts)
  const closed = view.activity?.phase === 'closed' && view.mode !== 'pause'
  return (
    <div className={css.foot}>
      {!props.withoutCode && !view.joiningLocked && (
        <p className={css.join}>
          <span className={css.address}>{spokenAddress(props.baseUrl)}</span>
          <span className={css.code}>{formatCode(view.workshop.code)}</span>
        </p>
      )}
      {view.rehearsal && (
        <p className={css.mark}>
          <Drama aria-hidden="true" />
          {text.rehearsal}
        </p>
      )}
      {view.mode === 'frozen' && (
        <p className={css.mark}>
          <Snowflake aria-hidden="true" />
          {text.frozen}
        </p>
      )}
      {closed && (
        <p className={css.mark}>
          <Lock aria-hidden="true" />
          {text.closed}
        </p>
      )}
      <output className={css.lost}>
        {props.offline && (
          <>
            <CloudOff aria-hidden="true" />
            {text.offline}
          </>
        )}
      </output>
      <p className={css.count}>{countLine(view, text)}</p>
      {view.timer && <Countdown timer={view.timer} className={css.timer ?? ''} />}
    </div>
  )
}

function countLine(view: StageView, text: (typeof stageTexts)['de']): string {
  const seen = turnout(view)
  if (!seen) return view.people > 0 ? text.people(view.people) : ''
  return seen.of === undefined ? text.answered(seen.answered) : text.answeredOf(seen.answered, seen.of)
}
