import { useId } from 'react'
import type { Language } from '#shared/roles.ts'
import { TEMPLATES } from '#shared/workshop/templates.ts'
import { useTexts } from '../../i18n/i18n.tsx'
import css from './Home.module.css'
import { homeTexts } from './texts.ts'

/** An empty agenda or one of the built-in ones. */
export function TemplatePicker(props: {
  readonly language: Language
  readonly chosen: string | undefined
  readonly onChoose: (template: string | undefined) => void
}) {
  const text = useTexts(homeTexts).start
  const name = useId()
  const options = [
    { id: undefined, title: text.blank, hint: text.blankHint },
    ...TEMPLATES.map(({ id, title, agenda }) => ({
      id,
      title: title[props.language],
      hint: text.activities(agenda.length),
    })),
  ]
  return (
    <fieldset className={css.templates}>
      <legend>{text.agenda}</legend>
      {options.map(({ id, title, hint }) => (
        <label key={title} className={css.template}>
          <input type="radio" name={name} checked={props.chosen === id} onChange={() => props.onChoose(id)} />
          <span>
            {title}
            <small>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
