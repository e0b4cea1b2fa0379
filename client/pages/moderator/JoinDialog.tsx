import { Download } from 'lucide-react'
import { useId } from 'react'
import { formatCode } from '#shared/ids.ts'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useSite } from '../../ui/use-site.ts'
import { useActing } from './acting.tsx'
import { actingTexts } from './acting-texts.ts'
import { CopyField } from './CopyField.tsx'
import css from './Dialogs.module.css'
import { dialogTexts } from './dialog-texts.ts'
import { download, drawPng } from './downloads.ts'
import { joinSlide } from './join-slide.ts'

/** Everything about getting people in: code, QR, link, the slide, the lock. */
export function JoinDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(dialogTexts)
  const text = texts.join
  const { actions } = useText()
  const { steps } = useTexts(actingTexts)
  const { act } = useActing()
  const site = useSite()
  const lockId = useId()
  const workshop = useModeratorView((view) => view.workshop)
  if (!workshop) return null
  const address = `${site?.baseUrl ?? location.origin}/j/${workshop.code}`
  const slide = (): string =>
    joinSlide({
      heading: dialogTexts[workshop.language].join.slideTitle,
      workshop: workshop.title,
      address,
      code: workshop.code,
    })
  return (
    <Dialog title={text.title} onClose={onClose}>
      <div className={css.join}>
        <QrCode address={address} className={css.qr ?? ''} />
        <p className={css.code}>{formatCode(workshop.code)}</p>
      </div>
      <CopyField label={text.address} value={address} />
      <div className={css.group}>
        <h3 className={css.legend}>{text.slide}</h3>
        <div className={css.start}>
          <Button
            icon={<Download size={18} aria-hidden="true" />}
            onClick={() =>
              download(new Blob([slide()], { type: 'image/svg+xml' }), `weitblick-${workshop.code}.svg`)
            }
          >
            {text.slideSvg}
          </Button>
          <Button
            icon={<Download size={18} aria-hidden="true" />}
            onClick={() =>
              void drawPng(slide()).then((picture) => download(picture, `weitblick-${workshop.code}.png`))
            }
          >
            {text.slidePng}
          </Button>
        </div>
      </div>
      <div className={css.tick}>
        <input
          id={lockId}
          type="checkbox"
          aria-describedby={`${lockId}-hint`}
          checked={workshop.joiningLocked}
          onChange={(event) =>
            void act({ type: 'joining.lock', locked: event.target.checked }, { label: steps.lock })
          }
        />
        <label htmlFor={lockId}>{text.locked}</label>
        <p id={`${lockId}-hint`} className={css.hint}>
          {text.lockedHint}
        </p>
      </div>
      <div className={css.actions}>
        <Button onClick={onClose}>{actions.close}</Button>
      </div>
    </Dialog>
  )
}
