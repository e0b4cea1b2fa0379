import { lazy, Suspense, useState } from 'react'
import { LanguageProvider } from '../i18n/i18n.tsx'
import { SessionProvider, useStageView, useStatus } from '../sync/hooks.tsx'
import { keyOf } from '../sync/keys.ts'
import { EndedLink } from '../ui/EndedLink.tsx'
import { NotFoundPage } from '../ui/ErrorPage.tsx'
import { Loading } from '../ui/Loading.tsx'
import { useOffline } from '../ui/use-offline.ts'
import { useSite } from '../ui/use-site.ts'
import type { WorkshopPageProps } from './props.ts'
import css from './Stage.module.css'
import { StageKeys } from './stage/StageKeys.tsx'
import { StagePicture } from './stage/StagePicture.tsx'
import { usePageKey } from './use-page-key.ts'

/** Only where the stage runs on the moderator's own device. */
const Clicker = lazy(() => import('./stage/Clicker.tsx'))

export default function Stage({ workshopId }: WorkshopPageProps) {
  const key = usePageKey('stage', workshopId)
  if (key === undefined) return <NotFoundPage />
  const room = new URLSearchParams(location.search).get('room') ?? undefined
  const moderatorKey = keyOf('moderator', workshopId)
  return (
    <>
      <SessionProvider
        key={key}
        credentials={{ workshop: workshopId, role: 'stage', key, ...(room && { room }) }}
      >
        <Here />
      </SessionProvider>
      {moderatorKey !== undefined && (
        <Suspense fallback={null}>
          <Clicker workshopId={workshopId} moderatorKey={moderatorKey} room={room} />
        </Suspense>
      )}
    </>
  )
}

function Here() {
  const status = useStatus()
  const offline = useOffline()
  const view = useStageView((whole) => whole)
  const site = useSite()
  const [qrLarge, setQrLarge] = useState(false)
  if (status.state === 'refused') return <EndedLink error={status.error} />
  if (!view) return <Loading />
  return (
    <LanguageProvider language={view.workshop.language}>
      <div className={css.page}>
        <main id="main" className={css.main}>
          <StagePicture
            view={view}
            size="stage"
            baseUrl={site?.baseUrl ?? location.origin}
            qrLarge={qrLarge}
            offline={offline}
          />
          <StageKeys onQr={() => setQrLarge((large) => !large)} />
        </main>
      </div>
    </LanguageProvider>
  )
}
