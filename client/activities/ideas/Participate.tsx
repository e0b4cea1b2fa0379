import { lazy, Suspense } from 'react'
import { AnswersParticipate } from '../../answers/AnswersParticipate.tsx'
import type { ParticipateProps } from '../kind.ts'

/** Not before there is a wall: the first prompt does not wait for it. */
const HeartWall = lazy(() => import('./HeartWall.tsx'))

export default function Participate(props: ParticipateProps) {
  return (
    <>
      <AnswersParticipate {...props} long />
      {props.activity.show?.['cards'] !== undefined && (
        <Suspense fallback={null}>
          <HeartWall {...props} />
        </Suspense>
      )}
    </>
  )
}
