import { useEffect, useState } from 'react'
import { foundDuplicates } from '../../../answers/grouping/compare.ts'
import { Duplicates } from '../../../answers/grouping/Duplicates.tsx'
import type { DuplicateSet } from '../../../answers/grouping/duplicate-sets.ts'
import { duplicateTexts } from '../../../answers/grouping/duplicate-texts.ts'
import css from '../../../answers/grouping/Grouping.module.css'
import { keptFor } from '../../../answers/grouping/kept.ts'
import type { Merged } from '../../../answers/grouping/merging.ts'
import { useLanguage, useText, useTexts } from '../../../i18n/i18n.tsx'
import { useModeratorView } from '../../../sync/hooks.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useBoard } from '../board-context.tsx'
import { useObserved } from '../observable.ts'
import { stackSet, visibleNotes } from './stack.ts'

/** Notes that say (nearly) the same, each set with the reason, to be stacked in one tap. */
export function DuplicateNotes({ onClose }: { readonly onClose: () => void }) {
  const text = useTexts(duplicateTexts)
  const { actions } = useText()
  const { language } = useLanguage()
  const board = useBoard()
  const workshop = useModeratorView((view) => view.workshop.language) ?? language
  const { notes } = useObserved(board.store)
  // As they are when asked: what is stacked meanwhile stays in its place here.
  const [seen] = useState(() => visibleNotes(board.store.get()))
  const [found, setFound] = useState<readonly DuplicateSet[] | 'failed'>()
  useEffect(() => {
    const items = [...seen].map(([id, pile]) => ({ id, text: pile[0]?.text ?? '' }))
    return foundDuplicates({ items, language: workshop }, (sets) => setFound(sets ?? 'failed'))
  }, [seen, workshop])

  async function stack(set: DuplicateSet): Promise<Merged | undefined> {
    return stackSet(board, set) ? { set, undo: async () => board.undo() } : undefined
  }

  return (
    <Dialog title={text.title} onClose={onClose}>
      {Array.isArray(found) ? (
        <Duplicates
          sets={found as readonly DuplicateSet[]}
          textOf={(id) => notes.get(id)?.text}
          countOf={(id) => seen.get(id)?.length ?? 1}
          kept={keptFor(board.activityId).pairs}
          looked={seen.size}
          as="stack"
          onMerge={stack}
          undoesLast
          onClose={onClose}
        />
      ) : (
        <>
          <output className={css.state}>{found === 'failed' ? text.failed : text.working}</output>
          <div className={css.actions}>
            <Button onClick={onClose}>{found === 'failed' ? actions.close : actions.cancel}</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
