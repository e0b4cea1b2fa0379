import { useState } from 'react'
import { SessionProvider, useStageView, useStatus } from '../sync/hooks.tsx'
import { takeKey } from '../sync/keys.ts'
import { ConnectionLine } from '../ui/ConnectionLine.tsx'
import { NotFoundPage, RefusedPage } from '../ui/ErrorPage.tsx'
import type { WorkshopPageProps } from './props.ts'

export default function Stage({ workshopId }: WorkshopPageProps) {
  const [key] = useState(() => takeKey('stage', workshopId))
  if (key === undefined) return <NotFoundPage />
  return (
    <SessionProvider credentials={{ workshop: workshopId, role: 'stage', key }}>
      <Here />
    </SessionProvider>
  )
}

function Here() {
  const status = useStatus()
  const title = useStageView((view) => view.workshop.title)
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
