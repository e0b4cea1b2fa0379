import { Check, Copy } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import css from './Dialogs.module.css'
import { dialogTexts } from './dialog-texts.ts'
import { copyText } from './downloads.ts'

/** An address to read and to copy. */
export function CopyField(props: { readonly label: string; readonly value: string }) {
  const text = useTexts(dialogTexts)
  const { actions } = useText()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return undefined
    const timer = setTimeout(() => setCopied(false), 2_000)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <div className={css.copy}>
      <Field label={props.label}>
        {(control) => (
          <input
            {...control}
            ref={field}
            readOnly
            value={props.value}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <Button
        aria-label={text.copyOf(props.label)}
        icon={copied ? <Check size={18} aria-hidden="true" /> : <Copy size={18} aria-hidden="true" />}
        onClick={() => void copyText(props.value, field.current).then(setCopied)}
      >
        {copied ? actions.copied : actions.copy}
      </Button>
      <output className="visually-hidden">{copied && text.copied}</output>
    </div>
  )
}
