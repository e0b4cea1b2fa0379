import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatCode } from '#shared/ids.ts'
import { findCode } from '../../api.ts'
import { useErrorText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { readCode } from './code-input.ts'
import css from './Home.module.css'
import { homeTexts } from './texts.ts'

/** Takes a code as people type it, asks whether it leads anywhere, and goes there. */
export function CodeForm() {
  const text = useTexts(homeTexts).join
  const say = useErrorText()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function go(): Promise<void> {
    const read = readCode(typed)
    if ('problem' in read) return setError(text[read.problem])
    setTyped(formatCode(read.code))
    setBusy(true)
    const found = await findCode(read.code)
    setBusy(false)
    if (found.ok) navigate(`/j/${read.code}`)
    else setError(found.error.code === 'NOT_FOUND' ? text.notFound : say(found.error))
  }

  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <h2>{text.title}</h2>
      <Field label={text.label} hint={text.hint} error={error}>
        {(control) => (
          <input
            {...control}
            className={css.code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="go"
            placeholder="KTM 4Q7"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setError(undefined)
            }}
          />
        )}
      </Field>
      <Button type="submit" look="primary" size="large" busy={busy}>
        {text.go}
      </Button>
    </form>
  )
}
