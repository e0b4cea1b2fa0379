import { formatCode } from '#shared/ids.ts'
import { useTexts } from '../../i18n/i18n.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import css from './JoinPanel.module.css'
import { joinAddress, spokenAddress } from './join-address.ts'
import { stageTexts } from './texts.ts'

/** How to take part, as large as the box allows: the words on the left, the QR code on the right. */
export function JoinPanel(props: {
  readonly baseUrl: string
  readonly code: string
  readonly title?: string
}) {
  const text = useTexts(stageTexts)
  return (
    <div className={css.panel}>
      <div className={css.words}>
        <p className={css.call}>{text.joinIn}</p>
        <p className={css.address}>{spokenAddress(props.baseUrl)}</p>
        <p className={css.code}>{formatCode(props.code)}</p>
      </div>
      <QrCode address={joinAddress(props.baseUrl, props.code)} className={css.qr ?? ''} />
    </div>
  )
}
