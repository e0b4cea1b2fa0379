import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { PLENARY } from '#shared/workshop/state.ts'
import { useErrorText, useText, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { forgetWorkshop } from '../../sync/keys.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm, Dialog } from '../../ui/Dialog.tsx'
import { Footer } from '../../ui/Footer.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useSite } from '../../ui/use-site.ts'
import { CopyField } from './CopyField.tsx'
import css from './Dialogs.module.css'
import type { DialogName } from './Dialogs.tsx'
import { dialogTexts } from './dialog-texts.ts'
import { deviceLink, stageLink } from './links.ts'
import { Menu } from './Menu.tsx'
import { forgetRehearsal } from './rehearsals.ts'
import { useStageKey } from './use-stage-key.ts'
import { WorkshopForm } from './WorkshopForm.tsx'
import { eraseWorkshop } from './workshop-api.ts'

/** What is needed now and then: title, links, pause, keys, language and appearance, deletion. */
export function MoreDialog(props: {
  readonly onOpen: (name: DialogName) => void
  readonly onClose: () => void
}) {
  const text = useTexts(dialogTexts).more
  const { actions } = useText()
  const id = useModeratorView((view) => view.workshop.id) ?? ''
  const rehearsal = useModeratorView((view) => view.workshop.rehearsalOf !== undefined) ?? false
  const [removing, setRemoving] = useState(false)
  if (removing) return <RemoveDialog id={id} onClose={() => setRemoving(false)} />
  return (
    <Dialog title={text.title} onClose={props.onClose}>
      <WorkshopForm />
      <Menu id={id} rehearsal={rehearsal} onOpen={props.onOpen} />
      <Links id={id} />
      <div className={css.group}>
        <h3 className={css.legend}>{text.onThisDevice}</h3>
        <Footer />
      </div>
      <div className={css.apart}>
        {!rehearsal && (
          <Button
            look="danger"
            icon={<Trash2 size={18} aria-hidden="true" />}
            onClick={() => setRemoving(true)}
          >
            {text.remove}
          </Button>
        )}
        <Button onClick={props.onClose}>{actions.close}</Button>
      </div>
    </Dialog>
  )
}

function Links({ id }: { readonly id: string }) {
  const text = useTexts(dialogTexts).more
  const base = useSite()?.baseUrl ?? location.origin
  const room = useModeratorView((view) => view.room) ?? PLENARY
  const [shown, setShown] = useState(false)
  const { busy, fetchKey } = useStageKey(id)
  const stage = stageLink(base, id, room)
  return (
    <>
      {stage === undefined ? (
        <div className={css.start}>
          <Button busy={busy} onClick={() => void fetchKey()}>
            {text.stageFetch}
          </Button>
        </div>
      ) : (
        <CopyField label={text.stageLink} value={stage} />
      )}
      <div className={css.group}>
        <h3 className={css.legend}>{text.device}</h3>
        <p className={css.hint}>{text.deviceText}</p>
        {shown ? (
          <>
            <QrCode address={deviceLink(base, id)} className={css.smallQr ?? ''} />
            <CopyField label={text.device} value={deviceLink(base, id)} />
          </>
        ) : (
          <div className={css.start}>
            <Button onClick={() => setShown(true)}>{text.deviceShow}</Button>
          </div>
        )}
      </div>
    </>
  )
}

function RemoveDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const text = useTexts(dialogTexts).more
  const say = useErrorText()
  const toast = useToast()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)

  async function remove(): Promise<void> {
    setBusy(true)
    const reply = await eraseWorkshop(id)
    setBusy(false)
    if (!reply.ok) return toast({ text: say(reply.error), tone: 'bad' })
    forgetRehearsal(id)
    forgetWorkshop(id)
    navigate('/')
  }

  return (
    <Confirm
      danger
      title={text.removeTitle}
      text={text.removeText}
      action={text.removeDo}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    />
  )
}
