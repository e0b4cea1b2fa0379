import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useErrorText, useText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { keepKeys } from '../keep-workshop.ts'
import css from './Dialogs.module.css'
import { rehearsalOf, rememberRehearsal } from './rehearsals.ts'
import { startRehearsal } from './workshop-api.ts'
import { workshopTexts } from './workshop-texts.ts'

/** As many as the server takes. */
const MOST = 500
const USUAL = 30

/** Begins a rehearsal and opens it; or leads to the one that this device knows. */
export function RehearsalDialog(props: { readonly id: string; readonly onClose: () => void }) {
  const { id, onClose } = props
  const text = useTexts(workshopTexts).rehearsal
  const { actions } = useText()
  const say = useErrorText()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState(String(USUAL))
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const known = rehearsalOf(id)

  async function start(): Promise<void> {
    const people = Number(typed)
    if (!Number.isInteger(people) || people < 1 || people > MOST) return setProblem(text.range(MOST))
    setBusy(true)
    const started = await startRehearsal(id, people)
    setBusy(false)
    if (!started.ok) return setProblem(say(started.error))
    keepKeys(started.value)
    rememberRehearsal(id, started.value.id)
    navigate(`/m/${started.value.id}`)
  }

  return (
    <Dialog title={text.title} onClose={onClose}>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <p className={css.about}>{text.about}</p>
        {known !== undefined && (
          <p className={css.notice}>
            {text.known} <Link href={`/m/${known}`}>{text.goOn}</Link>
          </p>
        )}
        <Field label={text.people} hint={text.range(MOST)} error={problem}>
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={1}
              max={MOST}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setProblem(undefined)
              }}
            />
          )}
        </Field>
        <div className={css.actions}>
          <Button onClick={onClose}>{actions.cancel}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {known === undefined ? text.start : text.again}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
