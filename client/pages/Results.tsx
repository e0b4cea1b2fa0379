import { useText } from '../i18n/i18n.tsx'
import { takeKey } from '../sync/keys.ts'
import { NotFoundPage } from '../ui/ErrorPage.tsx'
import type { WorkshopPageProps } from './props.ts'

export default function Results({ workshopId }: WorkshopPageProps) {
  const text = useText()
  if (takeKey('results', workshopId) === undefined) return <NotFoundPage />
  return (
    <main id="main">
      <h1>{text.app.name}</h1>
    </main>
  )
}
