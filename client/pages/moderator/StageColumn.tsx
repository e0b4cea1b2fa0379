import { lazy, Suspense } from 'react'
import type { RoomOverview } from '#shared/protocol/views.ts'
import { useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { useSite } from '../../ui/use-site.ts'
import { CurrentLine } from './CurrentLine.tsx'
import css from './StageColumn.module.css'
import { moderatorTexts } from './texts.ts'

const StagePicture = lazy(async () => {
  const { StagePicture: Picture } = await import('../stage/StagePicture.tsx')
  return { default: Picture }
})

/** What the hall sees now, in small, and how things stand. */
export function StageColumn({ room }: { readonly room: RoomOverview }) {
  const text = useTexts(moderatorTexts)
  const stage = useModeratorView((view) => view.stage)
  const site = useSite()
  return (
    <section className={css.column} aria-label={text.stage}>
      <CurrentLine room={room} />
      {/* The picture repeats what the page says, in the stage's own way: it is there for the eyes. */}
      <figure className={css.frame} data-mode={room.mode} aria-label={text.preview}>
        {stage && (
          <Suspense fallback={<Loading />}>
            <div inert>
              <StagePicture view={stage} size="preview" baseUrl={site?.baseUrl ?? location.origin} />
            </div>
          </Suspense>
        )}
      </figure>
      <output className={css.mode}>{text.mode[room.mode]}</output>
    </section>
  )
}
