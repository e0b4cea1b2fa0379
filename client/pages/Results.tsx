import { useEffect } from 'react'
import { useErrorText, useText, useTexts } from '../i18n/i18n.tsx'
import { keyOf } from '../sync/keys.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorPage } from '../ui/ErrorPage.tsx'
import { Loading } from '../ui/Loading.tsx'
import type { WorkshopPageProps } from './props.ts'
import { Report } from './results/Report.tsx'
import { resultsTexts } from './results/texts.ts'
import { useResults } from './results/use-results.ts'
import { usePageKey } from './use-page-key.ts'

/** Opens with the key of its link, else with the moderator's where this device has it. */
export default function Results({ workshopId }: WorkshopPageProps) {
  const text = useTexts(resultsTexts)
  const key = usePageKey('results', workshopId) ?? keyOf('moderator', workshopId)
  if (key === undefined) return <ErrorPage title={text.wrongKey} text={text.noKeyText} />
  return <Here key={key} workshopId={workshopId} secret={key} />
}

function Here(props: WorkshopPageProps & { readonly secret: string }) {
  const text = useTexts(resultsTexts)
  const { actions } = useText()
  const say = useErrorText()
  const [loaded, retry] = useResults(props.workshopId, props.secret)
  const title = loaded.state === 'ready' ? loaded.results.record.workshop.title : undefined
  useEffect(() => {
    if (title !== undefined) document.title = `${text.title}: ${title}`
  }, [text, title])
  if (loaded.state === 'loading') return <Loading />
  if (loaded.state === 'ready') return <Report results={loaded.results} secret={props.secret} />
  if (loaded.error.code === 'UNAUTHENTICATED') {
    return <ErrorPage title={text.wrongKey} text={text.wrongKeyText} />
  }
  return (
    <ErrorPage title={text.failed} text={say(loaded.error)}>
      <Button look="primary" onClick={retry}>
        {actions.retry}
      </Button>
    </ErrorPage>
  )
}
