import { useId } from 'react'
import css from './Choice.module.css'

/** One of a few, all visible: radio buttons that look like one control. */
export function Choice<T extends string>(props: {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[]
  readonly onChange: (value: T) => void
  /** Shows the label above; otherwise it is for assistive technology only. */
  readonly labelShown?: boolean
}) {
  const name = useId()
  return (
    <fieldset className={css.choice}>
      <legend className={props.labelShown ? css.label : 'visually-hidden'}>{props.label}</legend>
      <div className={css.options}>
        {props.options.map((option) => (
          <label key={option.value} className={css.option} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
