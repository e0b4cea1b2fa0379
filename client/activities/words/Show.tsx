import { lazy, Suspense, useRef } from 'react'
import { HiddenAnswers, pendingIn, WaitingAnswers } from '../../answers/HiddenAnswers.tsx'
import { useTexts } from '../../i18n/i18n.tsx'
import type { ShowProps } from '../kind.ts'
import { Cloud } from './Cloud.tsx'
import { cloudOf, numberIn, termsOf } from './cloud-data.ts'
import css from './Show.module.css'
import { showTexts } from './show-texts.ts'
import { TermsTable } from './TermsTable.tsx'

/** Stages and phones have no use for it. */
const CloudDownloads = lazy(() => import('./CloudDownloads.tsx'))

export default function Show({ activity, size }: ShowProps) {
  const { show } = activity
  return size === 'page' ? (
    <Page show={show} title={activity.prompt} />
  ) : (
    <Picture show={show} phase={activity.phase} />
  )
}

function Picture({ show, phase }: Pick<ShowProps['activity'], 'phase'> & { readonly show: Show }) {
  const text = useTexts(showTexts)
  const data = cloudOf(show)
  if (!data) return <HiddenAnswers entries={numberIn(show, 'entries') ?? 0} phase={phase} />
  const pending = pendingIn(show)
  if (pending > 0 && termsOf(show).length === 0) return <WaitingAnswers pending={pending} size="stage" />
  const noAnswer = numberIn(show, 'noAnswer')
  return (
    <div className={css.picture}>
      <Cloud data={data} />
      {termsOf(show).length === 0 && (
        <p className={css.nothing}>{noAnswer === undefined ? text.none : text.noAnswers(noAnswer)}</p>
      )}
      <TermsTable terms={termsOf(show)} noAnswer={noAnswer} hidden />
    </div>
  )
}

function Page({ show, title }: { readonly show: Show; readonly title: string }) {
  const picture = useRef<HTMLDivElement>(null)
  const text = useTexts(showTexts)
  const data = cloudOf(show)
  const terms = termsOf(show)
  const pending = pendingIn(show)
  if (pending > 0 && terms.length === 0) return <WaitingAnswers pending={pending} size="page" />
  if (terms.length === 0 && numberIn(show, 'noAnswer') === undefined)
    return <p className={css.none}>{text.none}</p>
  return (
    <div className={css.page}>
      {data && terms.length > 0 && (
        <div>
          <div
            ref={picture}
            className={css.cloud}
            style={{ aspectRatio: data.frame.width / data.frame.height }}
          >
            <Cloud data={data} />
          </div>
          <Suspense fallback={null}>
            <CloudDownloads data={data} title={title} picture={picture} />
          </Suspense>
        </div>
      )}
      <TermsTable terms={terms} noAnswer={numberIn(show, 'noAnswer')} top={!data} />
    </div>
  )
}

type Show = ShowProps['activity']['show']
