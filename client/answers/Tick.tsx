import { type ReactNode, useId } from 'react'
import css from './AnswerSettings.module.css'

/** A setting that is on or off, with one sentence on what that means. */
export function Tick(props: {
  readonly label: string
  readonly hint: ReactNode
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}) {
  const id = useId()
  return (
    <div className={css.tick}>
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <label htmlFor={id}>{props.label}</label>
      <p id={`${id}-hint`} className={css.hint}>
        {props.hint}
      </p>
    </div>
  )
}
