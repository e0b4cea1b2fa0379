import { ExternalLink } from 'lucide-react'
import { useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import css from './Desk.module.css'
import { stagePath } from './links.ts'
import { moderatorTexts } from './texts.ts'
import { useStageKey } from './use-stage-key.ts'

/** The stage in a window of its own. A device that came by the moderator's link fetches a key for it first. */
export function OpenStage(props: { readonly id: string; readonly room: string }) {
  const text = useTexts(moderatorTexts)
  const { held, busy, fetchKey } = useStageKey(props.id)
  const path = stagePath(props.id, props.room)
  const icon = <ExternalLink size={18} aria-hidden="true" />
  if (held) {
    return (
      <a className={css.stage} href={path} target="_blank" rel="noreferrer">
        {icon}
        <span>{text.openStage}</span>
      </a>
    )
  }
  return (
    <Button
      className={css.stage ?? ''}
      busy={busy}
      icon={icon}
      onClick={() => {
        // Opened at once, while the browser knows that a person asked for it.
        const stage = globalThis.open('about:blank', '_blank')
        void fetchKey().then((done) => {
          if (done) stage?.location.replace(path)
          else stage?.close()
        })
      }}
    >
      <span>{text.openStage}</span>
    </Button>
  )
}
