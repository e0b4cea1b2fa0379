import { useState } from 'react'
import { useText, useTexts } from '../../../i18n/i18n.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useBoardConnection } from '../board-context.tsx'
import css from './Rescue.module.css'
import { rescueTexts } from './rescue-texts.ts'

/** Offers for copying what was written here and refused (a lock came first): nothing typed is lost. */
export function Rescue() {
  const { rescued, forgetRescued } = useBoardConnection()
  const [copied, setCopied] = useState(false)
  const text = useTexts(rescueTexts)
  const { actions } = useText()
  if (!rescued || rescued.texts.length === 0) return null
  const all = rescued.texts.join('\n')
  return (
    <Dialog title={text.title} onClose={forgetRescued}>
      <p>{text.reasons[rescued.reason]}</p>
      <textarea className={css.texts} readOnly rows={6} value={all} aria-label={text.title} />
      <div className={css.actions}>
        {/* Only secure pages have a clipboard; the text can be selected everywhere. */}
        {navigator.clipboard && (
          <Button onClick={() => void navigator.clipboard.writeText(all).then(() => setCopied(true))}>
            {copied ? text.copied : text.copy}
          </Button>
        )}
        <Button look="primary" onClick={forgetRescued}>
          {actions.close}
        </Button>
      </div>
    </Dialog>
  )
}
