import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useErrorText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { CopyField } from './CopyField.tsx'
import css from './Dialogs.module.css'
import links from './Links.module.css'
import { grantAccess, type NewLink } from './workshop-api.ts'
import { workshopTexts } from './workshop-texts.ts'

/** Units that the server takes. */
const LABEL = 100

/** Makes a link for somebody else. */
export function NewLinkForm(props: { readonly id: string; readonly onMade: (url: string) => void }) {
  const text = useTexts(workshopTexts).links
  const say = useErrorText()
  const [label, setLabel] = useState('')
  const [role, setRole] = useState<NewLink['role']>('moderator')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function create(): Promise<void> {
    setBusy(true)
    const granted = await grantAccess(props.id, { role, label: label.trim() })
    setBusy(false)
    if (!granted.ok) return setProblem(say(granted.error))
    props.onMade(granted.value.url)
  }

  return (
    <form
      className={css.form}
      aria-label={text.create}
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <h3 className={css.legend}>{text.create}</h3>
      <Choice
        label={text.role}
        value={role}
        options={[
          { value: 'moderator', label: text.roles.moderator },
          { value: 'stage', label: text.roles.stage },
        ]}
        onChange={setRole}
      />
      <Field label={text.label} error={problem}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            maxLength={LABEL}
            placeholder={text.example}
            value={label}
            onChange={(event) => {
              setLabel(event.target.value)
              setProblem(undefined)
            }}
          />
        )}
      </Field>
      <div className={css.start}>
        <Button type="submit" busy={busy} icon={<Plus size={18} aria-hidden="true" />}>
          {text.createDo}
        </Button>
      </div>
    </form>
  )
}

/** The new link, the one time that it can be seen. */
export function NewLinkShown({ url, onClose }: { readonly url: string; readonly onClose: () => void }) {
  const text = useTexts(workshopTexts).links
  return (
    <Dialog title={text.created} onClose={onClose}>
      <p className={css.about}>{text.onceOnly}</p>
      <div className={links.new}>
        <QrCode address={url} />
      </div>
      <CopyField label={text.created} value={url} />
      <div className={css.actions}>
        <Button look="primary" onClick={onClose}>
          {text.done}
        </Button>
      </div>
    </Dialog>
  )
}
