import { useEffect, useState } from 'react'
import { PLENARY } from '#shared/workshop/state.ts'
import { preloadKinds } from '../activities/use-kind.ts'
import { SessionProvider, useModeratorView, useStatus } from '../sync/hooks.tsx'
import { rememberWorkshop } from '../sync/keys.ts'
import { ConnectionLine } from '../ui/ConnectionLine.tsx'
import { NotFoundPage } from '../ui/ErrorPage.tsx'
import { Loading } from '../ui/Loading.tsx'
import { ToastProvider } from '../ui/Toast.tsx'
import { ActingProvider } from './moderator/acting.tsx'
import { Desk } from './moderator/Desk.tsx'
import { Refused } from './moderator/Refused.tsx'
import { rememberRehearsal } from './moderator/rehearsals.ts'
import type { WorkshopPageProps } from './props.ts'
import { usePageKey } from './use-page-key.ts'

preloadKinds()

export default function Moderator({ workshopId }: WorkshopPageProps) {
  const key = usePageKey('moderator', workshopId)
  const [room, setRoom] = useState(PLENARY)
  if (key === undefined) return <NotFoundPage />
  return (
    <ToastProvider>
      <SessionProvider
        key={`${key} ${room}`}
        credentials={{ workshop: workshopId, role: 'moderator', key, room }}
      >
        <ActingProvider>
          <Here workshopId={workshopId} onLook={setRoom} />
        </ActingProvider>
      </SessionProvider>
    </ToastProvider>
  )
}

function Here(props: { readonly workshopId: string; readonly onLook: (room: string) => void }) {
  const status = useStatus()
  const workshop = useModeratorView((view) => view.workshop)
  const { id, title, code, rehearsalOf } = workshop ?? {}
  useEffect(() => {
    if (id === undefined || title === undefined || code === undefined) return
    if (rehearsalOf === undefined) rememberWorkshop({ id, title, code, at: Date.now() })
    else rememberRehearsal(rehearsalOf, id)
    document.title = `${title} · Weitblick`
  }, [id, title, code, rehearsalOf])
  if (status.state === 'refused') return <Refused workshopId={props.workshopId} error={status.error} />
  return (
    <>
      <ConnectionLine quiet />
      {workshop ? <Desk onLook={props.onLook} /> : <Loading />}
    </>
  )
}
