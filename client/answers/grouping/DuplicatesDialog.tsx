import { useEffect, useMemo, useState } from 'react'
import type { IncomingProps } from '../../activities/kind.ts'
import { useLanguage, useText, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { foundDuplicates } from './compare.ts'
import { Duplicates } from './Duplicates.tsx'
import type { DuplicateSet } from './duplicate-sets.ts'
import { duplicateTexts } from './duplicate-texts.ts'
import css from './Grouping.module.css'
import { keptFor } from './kept.ts'
import { mergeSet } from './merging.ts'
import { useListed } from './use-listed.ts'

/** Contributions that say (nearly) the same, each set with the reason, to be merged in one tap. */
export function DuplicatesDialog(props: {
  readonly activityId: string
  /** Names what is kept of it while the page is open. */
  readonly of: string
  readonly send: IncomingProps['send']
  readonly onClose: () => void
}) {
  const { activityId, of, send, onClose } = props
  const text = useTexts(duplicateTexts)
  const { actions } = useText()
  const { language } = useLanguage()
  const workshop = useModeratorView((view) => view.workshop.language) ?? language
  const [attempt, setAttempt] = useState(0)
  const listed = useListed(activityId, attempt)
  const [found, setFound] = useState<readonly DuplicateSet[] | 'failed'>()
  const known = useMemo(
    () => new Map(listed === 'failed' ? [] : (listed ?? []).map((each) => [each.id, each])),
    [listed],
  )
  useEffect(() => {
    if (known.size === 0) return undefined
    const items = [...known.values()].map(({ id, text: words }) => ({ id, text: words }))
    return foundDuplicates({ items, language: workshop }, (sets) => setFound(sets ?? 'failed'))
  }, [known, workshop])

  const ready = known.size > 0 ? found : listed && []
  const failed = listed === 'failed' || found === 'failed'
  return (
    <Dialog title={text.title} onClose={onClose}>
      {Array.isArray(ready) && !failed ? (
        <Duplicates
          sets={ready as readonly DuplicateSet[]}
          textOf={(id) => known.get(id)?.text}
          countOf={(id) => 1 + (known.get(id)?.copies.length ?? 0)}
          kept={keptFor(of).pairs}
          looked={known.size}
          as="merge"
          onMerge={(set) => mergeSet(set, known, send)}
          onClose={onClose}
        />
      ) : (
        <>
          <output className={css.state}>{failed ? text.failed : listed ? text.working : text.reading}</output>
          <div className={css.actions}>
            {failed && (
              <Button
                onClick={() => {
                  setFound(undefined)
                  setAttempt(attempt + 1)
                }}
              >
                {text.again}
              </Button>
            )}
            <Button onClick={onClose}>{failed ? actions.close : actions.cancel}</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
