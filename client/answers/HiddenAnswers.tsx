import type { Phase } from '#shared/workshop/state.ts'
import { useFormats, useTexts } from '../i18n/i18n.tsx'
import css from './HiddenAnswers.module.css'
import { hiddenTexts } from './hidden-texts.ts'

/** On the stage while the results are hidden: how much has come in, and that it will be shown. Fills a size container. */
export function HiddenAnswers(props: { readonly entries: number; readonly phase: Phase }) {
  const text = useTexts(hiddenTexts)
  const { number } = useFormats()
  return (
    <div className={css.hidden}>
      <p className={css.number} key={props.entries}>
        {number(props.entries)}
      </p>
      <p className={css.what}>{text.collected(props.entries)}</p>
      <p className={css.note}>{props.phase === 'open' ? text.later : text.soon}</p>
    </div>
  )
}
