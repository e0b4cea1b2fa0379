import { lazy, Suspense } from 'react'
import { AnswersParticipate } from '../../answers/AnswersParticipate.tsx'
import type { ParticipateProps } from '../kind.ts'

/** Not before there is a result: the first prompt does not wait for it. */
const Show = lazy(() => import('./Show.tsx'))

export default function Participate(props: ParticipateProps) {
  return (
    <AnswersParticipate {...props}>
      {props.activity.show?.['top'] !== undefined && (
        <Suspense fallback={null}>
          <Show activity={props.activity} size="page" />
        </Suspense>
      )}
    </AnswersParticipate>
  )
}
