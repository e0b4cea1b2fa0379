import { useState } from 'react'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import css from './Dialogs.module.css'
import { dialogTexts } from './dialog-texts.ts'

/** A pause on stage, with a text. */
export function PauseDialog(props: {
  readonly onPause: (text: string) => void
  readonly onClose: () => void
}) {
  const text = useTexts(dialogTexts).pause
  const { actions } = useText()
  const [draft, setDraft] = useState('')
  return (
    <Dialog title={text.title} onClose={props.onClose}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          props.onPause(draft)
          props.onClose()
        }}
      >
        <Field label={text.text}>
          {(control) => (
            <input
              {...control}
              autoFocus
              placeholder={text.example}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
            />
          )}
        </Field>
        <div className={css.actions}>
          <Button onClick={props.onClose}>{actions.cancel}</Button>
          <Button type="submit" look="primary">
            {text.start}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
