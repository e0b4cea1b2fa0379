import { useState } from 'react'
import { useLocation } from 'wouter'
import { useErrorText, useText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { keepWorkshop } from '../keep-workshop.ts'
import css from './Dialogs.module.css'
import { copyWorkshop } from './workshop-api.ts'
import { workshopTexts } from './workshop-texts.ts'

/** The same rooms and agenda as a new workshop, which opens at once. */
export function CopyDialog(props: {
  readonly id: string
  readonly title: string
  readonly onClose: () => void
}) {
  const text = useTexts(workshopTexts).copy
  const { actions, reasons } = useText()
  const say = useErrorText()
  const [, navigate] = useLocation()
  const [title, setTitle] = useState(text.proposed(props.title))
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function copy(): Promise<void> {
    if (title.trim() === '') return setProblem(reasons['INVALID/empty']())
    setBusy(true)
    const copied = await copyWorkshop(props.id, title.trim())
    setBusy(false)
    if (!copied.ok) return setProblem(say(copied.error))
    keepWorkshop(copied.value, title.trim())
    navigate(`/m/${copied.value.id}`)
  }

  return (
    <Dialog title={text.title} onClose={props.onClose}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          void copy()
        }}
      >
        <p className={css.about}>{text.about}</p>
        <Field label={text.name} error={problem}>
          {(control) => (
            <input
              {...control}
              autoFocus
              autoComplete="off"
              value={title}
              onFocus={(event) => event.target.select()}
              onChange={(event) => {
                setTitle(event.target.value)
                setProblem(undefined)
              }}
            />
          )}
        </Field>
        <div className={css.actions}>
          <Button onClick={props.onClose}>{actions.cancel}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {text.do}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
