import { Link2Off, MonitorPlay, UserRound } from 'lucide-react'
import { useState } from 'react'
import type { AccessView } from '#shared/protocol/views.ts'
import { useErrorText, useText, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Confirm, Dialog } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import css from './Dialogs.module.css'
import links from './Links.module.css'
import { NewLinkForm, NewLinkShown } from './NewLink.tsx'
import { ownLink } from './own-link.ts'
import { revokeAccess } from './workshop-api.ts'
import { workshopTexts } from './workshop-texts.ts'

/** Who can get in by which link: those in force, a new one, and the end of one. */
export function LinksDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const text = useTexts(workshopTexts).links
  const { actions } = useText()
  const access = useModeratorView((view) => view.access) ?? {}
  const steps = useModeratorView((view) => view.steps) ?? {}
  const [made, setMade] = useState<string>()
  const [revoking, setRevoking] = useState<string>()
  const own = ownLink(id, access, steps)
  const doomed = revoking === undefined ? undefined : access[revoking]
  if (made !== undefined) return <NewLinkShown url={made} onClose={() => setMade(undefined)} />
  if (revoking !== undefined && doomed) {
    return (
      <RevokeDialog
        id={id}
        keyId={revoking}
        name={doomed.label || text.roles[doomed.role]}
        perhapsOwn={own === undefined && doomed.role === 'moderator'}
        onClose={() => setRevoking(undefined)}
      />
    )
  }
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className={css.about}>{text.about}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without bullets for none */}
      <ul role="list" className={links.list} aria-label={text.inForce}>
        {Object.entries(access).map(([keyId, each]) => (
          <LinkRow key={keyId} access={each} own={keyId === own} onRevoke={() => setRevoking(keyId)} />
        ))}
      </ul>
      <NewLinkForm id={id} onMade={setMade} />
      <div className={css.actions}>
        <Button onClick={onClose}>{actions.close}</Button>
      </div>
    </Dialog>
  )
}

function LinkRow(props: {
  readonly access: AccessView
  readonly own: boolean
  readonly onRevoke: () => void
}) {
  const { role, label } = props.access
  const text = useTexts(workshopTexts).links
  const Icon = role === 'stage' ? MonitorPlay : UserRound
  return (
    <li className={links.link}>
      <Icon size={20} aria-hidden="true" />
      <span>
        <span className={`${links.name} ${label === '' ? links.unnamed : ''}`}>{label || text.unnamed}</span>
        <span className={links.role}>
          {text.roles[role]}
          {props.own && <span className={links.own}> · {text.own}</span>}
        </span>
      </span>
      {!props.own && (
        <Button
          look="plain"
          aria-label={text.revoke(label || text.roles[role])}
          title={text.revokeDo}
          icon={<Link2Off size={18} aria-hidden="true" />}
          onClick={props.onRevoke}
        />
      )}
    </li>
  )
}

function RevokeDialog(props: {
  readonly id: string
  readonly keyId: string
  readonly name: string
  readonly perhapsOwn: boolean
  readonly onClose: () => void
}) {
  const text = useTexts(workshopTexts).links
  const say = useErrorText()
  const toast = useToast()
  const [busy, setBusy] = useState(false)

  async function revoke(): Promise<void> {
    setBusy(true)
    const reply = await revokeAccess(props.id, props.keyId)
    setBusy(false)
    if (reply.ok) toast({ text: text.revoked })
    else toast({ text: say(reply.error, { 'CONFLICT/last-moderator': () => text.last }), tone: 'bad' })
    props.onClose()
  }

  return (
    <Confirm
      danger
      title={text.revokeTitle(props.name)}
      text={props.perhapsOwn ? `${text.revokeText} ${text.perhapsOwn}` : text.revokeText}
      action={text.revokeDo}
      busy={busy}
      onConfirm={() => void revoke()}
      onClose={props.onClose}
    />
  )
}
