import { Suspense } from 'react'
import type { ActivityView } from '#shared/protocol/views.ts'
import { KINDS } from '../activities/registry.ts'
import { SessionProvider, useMine, useOutbox, useParticipantView, useStatus } from '../sync/hooks.tsx'
import { seatOf } from '../sync/keys.ts'
import { ConnectionLine } from '../ui/ConnectionLine.tsx'
import { NotFoundPage, RefusedPage } from '../ui/ErrorPage.tsx'
import { Loading } from '../ui/Loading.tsx'
import type { WorkshopPageProps } from './props.ts'

export default function Participant({ workshopId }: WorkshopPageProps) {
  const seat = seatOf(workshopId)
  if (!seat) return <NotFoundPage />
  return (
    <SessionProvider
      credentials={{ workshop: workshopId, role: 'participant', token: seat.token }}
      participantId={seat.participantId}
    >
      <Here />
    </SessionProvider>
  )
}

function Here() {
  const status = useStatus()
  const activity = useParticipantView((view) => view.activity)
  if (status.state === 'refused') return <RefusedPage error={status.error} />
  return (
    <>
      <ConnectionLine />
      <main id="main">{activity ? <Current key={activity.id} activity={activity} /> : <Loading />}</main>
    </>
  )
}

function Current({ activity }: { readonly activity: ActivityView }) {
  const mine = useMine((all) => all.activities[activity.id])
  const outbox = useOutbox(activity.id)
  const kind = KINDS.get(activity.kind)
  if (!kind) return null
  return (
    <Suspense fallback={<Loading />}>
      <h1>{activity.prompt}</h1>
      <kind.Participate activity={activity} mine={mine} outbox={outbox} />
    </Suspense>
  )
}
