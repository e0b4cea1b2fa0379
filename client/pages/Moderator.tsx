import { useState } from 'react'
import { SessionProvider, useModeratorView, useStatus } from '../sync/hooks.tsx'
import { takeKey } from '../sync/keys.ts'
import { ConnectionLine } from '../ui/ConnectionLine.tsx'
import { NotFoundPage, RefusedPage } from '../ui/ErrorPage.tsx'
import type { WorkshopPageProps } from './props.ts'

export default function Moderator({ workshopId }: WorkshopPageProps) {
  const [key] = useState(() => takeKey('moderator', workshopId))
  if (key === undefined) return <NotFoundPage />
  return (
    <SessionProvider credentials={{ workshop: workshopId, role: 'moderator', key }}>
      <Here />
    </SessionProvider>
  )
}

function Here() {
  const status = useStatus()
  const title = useModeratorView((view) => view.workshop.title)
  if (status.state === 'refused') return <RefusedPage error={status.error} />
  return (
    <>
      <ConnectionLine quiet />
      <main id="main">
        <h1>{title}</h1>
      </main>
    </>
  )
}
