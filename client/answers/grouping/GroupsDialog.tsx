import { type ReactNode, Suspense, useMemo, useRef, useState } from 'react'
import { type KindEntry, useKinds } from '../../activities/use-kind.ts'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import css from './Grouping.module.css'
import { Groups } from './Groups.tsx'
import { groupsTexts } from './grouping-texts.ts'
import { useFocusFound } from './use-focus-found.ts'
import { SORTED_FROM, useSorting } from './use-sorting.ts'

interface GroupsDialogProps {
  readonly activityId: string
  /** Names what is kept of it while the page is open. */
  readonly of: string
  readonly onClose: () => void
}

/**
 * The contributions by group: suggested from their texts, changed at will, read, copied, and put on a board at last.
 * Nothing of it is stored before.
 */
export function GroupsDialog(props: GroupsDialogProps) {
  const text = useTexts(groupsTexts)
  return (
    <Dialog title={text.title} onClose={props.onClose}>
      <Suspense fallback={<Loading />}>
        <Sheet {...props} />
      </Suspense>
    </Dialog>
  )
}

function Sheet({ activityId, of, onClose }: GroupsDialogProps) {
  const text = useTexts(groupsTexts)
  const { actions } = useText()
  const sorting = useSorting(activityId, of)
  const [placing, setPlacing] = useState(false)
  const gathering = useGathering(activityId)
  const { Component: Gather } = gathering?.gather ?? {}
  const proposals = sorting.state === 'ready' ? sorting.proposals : undefined
  const groups = useMemo(
    () => (proposals ?? []).map(({ name, ids }) => ({ name: name.trim(), ids })),
    [proposals],
  )
  if (placing && Gather)
    return (
      <Placing label={text.place}>
        <Gather source={activityId} groups={groups} onBack={() => setPlacing(false)} onClose={onClose} />
      </Placing>
    )
  if (sorting.state === 'ready' && sorting.proposals.length > 0)
    return (
      <Groups
        sorting={sorting}
        later={Math.max(0, (sorting.shownNow ?? 0) - sorting.listed.length)}
        onChange={sorting.change}
        onRenew={sorting.renew}
        onClose={onClose}
        {...(Gather && { onPlace: () => setPlacing(true) })}
      />
    )
  const settled = sorting.state === 'few' || sorting.state === 'ready'
  return (
    <>
      {sorting.state === 'few' && (
        <EmptyState title={text.fewTitle} text={text.few(sorting.shown, SORTED_FROM)} />
      )}
      {sorting.state === 'ready' && (
        <EmptyState title={text.noneTitle} text={text.none(sorting.listed.length)} />
      )}
      <output className={settled ? 'visually-hidden' : css.state}>
        {sorting.state === 'few'
          ? text.fewTitle
          : sorting.state === 'ready'
            ? text.noneTitle
            : text[sorting.state]}
      </output>
      <div className={css.actions}>
        {(sorting.state === 'failed' || sorting.state === 'ready') && (
          <Button onClick={sorting.renew}>{text.again}</Button>
        )}
        <Button onClick={onClose}>{sorting.state === 'working' ? actions.cancel : actions.close}</Button>
      </div>
    </>
  )
}

/** Where the groups go, in place of the groups themselves. */
function Placing(props: { readonly label: string; readonly children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null)
  useFocusFound(here)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the form inside has a fieldset of its own
    <div ref={here} role="group" aria-label={props.label} tabIndex={-1} className={css.narrow}>
      {props.children}
    </div>
  )
}

/** The kind that takes up groups of this activity's contributions, if there is one. */
function useGathering(activityId: string): KindEntry | undefined {
  const kind = useModeratorView((view) => view.activities[activityId]?.kind) ?? ''
  return useKinds().find(({ gather }) => gather?.from.has(kind))
}
