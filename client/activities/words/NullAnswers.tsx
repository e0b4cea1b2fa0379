import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useFormats, useText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import css from './Incoming.module.css'
import { incomingTexts } from './incoming-texts.ts'
import dialog from './TermDialog.module.css'
import type { NullAnswers as Nulls } from './term-rows.ts'

/** "-", "keine", "k. A.": counted apart from the words; a form that is meant ("nichts") becomes a word here. */
export function NullAnswers(props: { readonly nulls: Nulls; readonly onCount: (variant: string) => void }) {
  const { count, variants } = props.nulls
  const text = useTexts(incomingTexts)
  const { actions } = useText()
  const { number } = useFormats()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={css.nulls} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Ellipsis size={18} aria-hidden="true" />
        <span>
          {text.noAnswer}
          <small className={css.variants}>
            <bdi>{variants.join(', ')}</bdi>
          </small>
        </span>
        <span className={css.number}>{number(count)}</span>
      </button>
      {isOpen && (
        <Dialog title={text.noAnswer} onClose={() => setOpen(false)}>
          <p className={css.hint}>{text.noAnswerText}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without bullets for none */}
          <ul role="list" className={dialog.list}>
            {variants.map((variant) => (
              <li key={variant} className={dialog.variant}>
                <bdi>{variant}</bdi>
                <Button
                  aria-label={text.countOne(variant)}
                  onClick={() => {
                    setOpen(false)
                    props.onCount(variant)
                  }}
                >
                  {text.countAsWord}
                </Button>
              </li>
            ))}
          </ul>
          <div className={dialog.actions}>
            <Button onClick={() => setOpen(false)}>{actions.cancel}</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
