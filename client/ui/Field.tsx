import { type ReactNode, useId } from 'react'
import css from './Field.module.css'

/** What the control inside a field must carry. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** A label, a control, a hint and what is wrong with it. `children` makes the control: `{(control) => <input {...control} />}`. */
export function Field(props: {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  /** The label is for assistive technology only (the prompt above says it already). */
  readonly labelHidden?: boolean
  readonly children: (control: FieldControl) => ReactNode
}) {
  const id = useId()
  const said = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={css.field}>
      <label htmlFor={id} className={props.labelHidden ? 'visually-hidden' : css.label}>
        {props.label}
      </label>
      {props.children({
        id,
        'aria-describedby': said || undefined,
        'aria-invalid': props.error ? true : undefined,
      })}
      {props.hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {props.hint}
        </p>
      )}
      <p id={`${id}-error`} className={css.error} role="alert">
        {props.error}
      </p>
    </div>
  )
}
