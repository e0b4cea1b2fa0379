import { useId, useState } from 'react'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActing } from './acting.tsx'
import { actingTexts } from './acting-texts.ts'
import css from './Dialogs.module.css'
import { dialogTexts } from './dialog-texts.ts'

const OFFERED = [1, 2, 5, 10]

/** Starts the timer with one tap, or with a length of one's own. */
export function TimerDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useTexts(dialogTexts).timer
  const { actions } = useText()
  const { steps } = useTexts(actingTexts)
  const { act, busy } = useActing()
  const closesId = useId()
  const room = useModeratorView((view) => view.room)
  const current = useModeratorView((view) => view.rooms[view.room]?.current)
  const [closes, setCloses] = useState(true)
  const [own, setOwn] = useState('')

  async function start(minutes: number): Promise<void> {
    const step = {
      type: 'timer.start',
      room,
      seconds: Math.round(minutes * 60),
      closes: closes && current !== undefined,
      ifCurrent: current ?? '',
    }
    if (await act(step, { label: steps.timer })) onClose()
  }

  const minutes = Number(own.replace(',', '.'))
  const usable = own !== '' && minutes >= 1 / 60 && minutes <= 1440
  return (
    <Dialog title={text.title} onClose={onClose}>
      <div className={css.minutes}>
        {OFFERED.map((each) => (
          <Button key={each} busy={busy('timer.start')} onClick={() => void start(each)}>
            {text.minutes(each)}
          </Button>
        ))}
      </div>
      <form
        className={css.copy}
        onSubmit={(event) => {
          event.preventDefault()
          if (usable) void start(minutes)
        }}
      >
        <Field label={text.own}>
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              value={own}
              onChange={(event) => setOwn(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={!usable} busy={busy('timer.start')}>
          {text.start}
        </Button>
      </form>
      {current !== undefined && (
        <div className={css.tick}>
          <input
            id={closesId}
            type="checkbox"
            aria-describedby={`${closesId}-hint`}
            checked={closes}
            onChange={(event) => setCloses(event.target.checked)}
          />
          <label htmlFor={closesId}>{text.closes}</label>
          <p id={`${closesId}-hint`} className={css.hint}>
            {text.closesHint}
          </p>
        </div>
      )}
      <div className={css.actions}>
        <Button onClick={onClose}>{actions.cancel}</Button>
      </div>
    </Dialog>
  )
}
