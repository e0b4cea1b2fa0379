import { useState } from 'react'
import { LanguageProvider } from '../i18n/i18n.tsx'
import { SessionProvider, useStageView, useStatus } from '../sync/hooks.tsx'
import { takeKey } from '../sync/keys.ts'
import { ConnectionLine } from '../ui/ConnectionLine.tsx'
import { NotFoundPage, RefusedPage } from '../ui/ErrorPage.tsx'
import { Loading } from '../ui/Loading.tsx'
import { useSite } from '../ui/use-site.ts'
import type { WorkshopPageProps } from './props.ts'
import css from './Stage.module.css'
import { StageKeys } from './stage/StageKeys.tsx'
import { StagePicture } from './stage/StagePicture.tsx'

export default function Stage({ workshopId }: WorkshopPageProps) {
  const [key] = useState(() => takeKey('stage', workshopId))
  if (key === undefined) return <NotFoundPage />
  const room = new URLSearchParams(location.search).get('room')
  return (
    <SessionProvider credentials={{ workshop: workshopId, role: 'stage', key, ...(room && { room }) }}>
      <Here />
    </SessionProvider>
  )
}

function Here() {
  const status = useStatus()
  const view = useStageView((whole) => whole)
  const site = useSite()
  const [qrLarge, setQrLarge] = useState(false)
  if (status.state === 'refused') return <RefusedPage error={status.error} />
  if (!view) return <Loading />
  return (
    <LanguageProvider language={view.workshop.language}>
      <div className={css.page}>
        <div className={css.line}>
          <ConnectionLine quiet />
        </div>
        <main id="main" className={css.main}>
          <StagePicture
            view={view}
            size="stage"
            baseUrl={site?.baseUrl ?? location.origin}
            qrLarge={qrLarge}
          />
        </main>
        <StageKeys onQr={() => setQrLarge((large) => !large)} />
      </div>
    </LanguageProvider>
  )
}
