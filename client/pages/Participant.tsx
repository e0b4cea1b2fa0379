import { useTexts } from '../i18n/i18n.tsx'
import { SessionProvider, useParticipantView, useStatus } from '../sync/hooks.tsx'
import { type Seat, seatOf } from '../sync/keys.ts'
import { ConnectionLine } from '../ui/ConnectionLine.tsx'
import { Countdown } from '../ui/Countdown.tsx'
import { Footer } from '../ui/Footer.tsx'
import { CodeEntry } from './join/CodeEntry.tsx'
import css from './Participant.module.css'
import { Current } from './participant/Current.tsx'
import { LeftBehind } from './participant/LeftBehind.tsx'
import { Refused } from './participant/Refused.tsx'
import { RoomSwitch } from './participant/RoomSwitch.tsx'
import { participantTexts } from './participant/texts.ts'
import { useKeyboardInset } from './participant/use-keyboard.ts'
import type { WorkshopPageProps } from './props.ts'

export default function Participant({ workshopId }: WorkshopPageProps) {
  const text = useTexts(participantTexts)
  const seat = seatOf(workshopId)
  if (!seat) return <CodeEntry title={text.noSeat} text={text.noSeatText} />
  return (
    <SessionProvider
      credentials={{ workshop: workshopId, role: 'participant', token: seat.token }}
      participantId={seat.participantId}
    >
      <Here workshopId={workshopId} seat={seat} />
    </SessionProvider>
  )
}

function Here(props: { readonly workshopId: string; readonly seat: Seat }) {
  const status = useStatus()
  const title = useParticipantView((view) => view.workshop.title)
  const timer = useParticipantView((view) => view.timer)
  useKeyboardInset()
  if (status.state === 'refused') return <Refused {...props} error={status.error} />
  return (
    <>
      <ConnectionLine />
      <main id="main" className={css.page}>
        <div className={css.top}>
          <p className={css.workshop}>{title}</p>
          {timer && <Countdown timer={timer} className={css.timer ?? ''} />}
        </div>
        <RoomSwitch />
        <div className={css.current} aria-live="polite">
          <Current />
        </div>
        <LeftBehind />
      </main>
      <Footer />
    </>
  )
}
