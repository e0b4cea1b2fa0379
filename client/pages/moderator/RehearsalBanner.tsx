import { Drama } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useErrorText, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { forgetWorkshop, keyOf } from '../../sync/keys.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import css from './RehearsalBanner.module.css'
import { forgetRehearsal, rehearsalOf } from './rehearsals.ts'
import { eraseWorkshop } from './workshop-api.ts'
import { workshopTexts } from './workshop-texts.ts'

/** In a rehearsal: that it is one, and its end. In a workshop that has one on this device: the way there. */
export function RehearsalBanner() {
  const text = useTexts(workshopTexts).rehearsal
  const id = useModeratorView((view) => view.workshop.id) ?? ''
  const real = useModeratorView((view) => view.workshop.rehearsalOf)
  const known = rehearsalOf(id)
  if (real !== undefined) return <Rehearsing id={id} real={real} />
  if (known === undefined) return null
  return (
    <section className={css.banner} aria-label={text.title}>
      <p className={css.words}>
        <Drama size={20} aria-hidden="true" />
        {text.exists}
      </p>
      <Link href={`/m/${known}`} className={css.link}>
        {text.goOn}
      </Link>
    </section>
  )
}

function Rehearsing({ id, real }: { readonly id: string; readonly real: string }) {
  const text = useTexts(workshopTexts).rehearsal
  const [ending, setEnding] = useState(false)
  return (
    <section className={css.banner} aria-label={text.title}>
      <p className={css.words}>
        <Drama size={20} aria-hidden="true" />
        <span>
          <strong>{text.banner}</strong>
          <span className={css.hint}>{text.bannerHint}</span>
        </span>
      </p>
      <Button onClick={() => setEnding(true)}>{text.end}</Button>
      {ending && <EndDialog id={id} real={real} onClose={() => setEnding(false)} />}
    </section>
  )
}

function EndDialog(props: { readonly id: string; readonly real: string; readonly onClose: () => void }) {
  const { id, real } = props
  const text = useTexts(workshopTexts).rehearsal
  const say = useErrorText()
  const toast = useToast()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)

  async function end(): Promise<void> {
    setBusy(true)
    const reply = await eraseWorkshop(id)
    setBusy(false)
    // Whoever else ended it meanwhile did the same.
    const gone = reply.ok || reply.error.code === 'UNAUTHENTICATED'
    if (!gone) return toast({ text: say(reply.error), tone: 'bad' })
    forgetWorkshop(id)
    forgetRehearsal(real)
    navigate(keyOf('moderator', real) === undefined ? '/' : `/m/${real}`)
  }

  return (
    <Confirm
      danger
      title={text.endTitle}
      text={text.endText}
      action={text.end}
      busy={busy}
      onConfirm={() => void end()}
      onClose={props.onClose}
    />
  )
}
