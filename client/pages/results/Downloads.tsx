import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { type ExportFormat, exportAddress } from '../../api.ts'
import { useErrorText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import css from './Results.module.css'
import { resultsTexts } from './texts.ts'

const FORMATS: readonly ExportFormat[] = ['csv', 'json']

/** Export files through an address that works once, and the printer. */
export function Downloads(props: { readonly workshopId: string; readonly secret: string }) {
  const text = useTexts(resultsTexts)
  const say = useErrorText()
  const [busy, setBusy] = useState<ExportFormat>()
  const [error, setError] = useState<string>()

  async function fetchFile(format: ExportFormat): Promise<void> {
    setBusy(format)
    setError(undefined)
    const reply = await exportAddress(props.workshopId, format, props.secret)
    setBusy(undefined)
    if (reply.ok) location.assign(reply.value.url)
    else setError(say(reply.error))
  }

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no fields, so no fieldset
    <div role="group" aria-label={text.downloads} className={css.downloads}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          icon={<Download size={18} aria-hidden="true" />}
          busy={busy === format}
          onClick={() => void fetchFile(format)}
        >
          {text[format]}
        </Button>
      ))}
      <Button icon={<Printer size={18} aria-hidden="true" />} onClick={() => print()}>
        {text.print}
      </Button>
      <p role="alert" className={css.error}>
        {error}
      </p>
    </div>
  )
}
