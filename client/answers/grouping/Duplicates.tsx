import { useRef, useState } from 'react'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DuplicateCard } from './DuplicateCard.tsx'
import type { DuplicateSet } from './duplicate-sets.ts'
import { duplicateTexts } from './duplicate-texts.ts'
import css from './Grouping.module.css'
import { keptKey, type Merged, openSets, sureSets } from './merging.ts'
import { useFocusFound, useFocusMore } from './use-focus-found.ts'
import { useNextFocus } from './use-next-focus.ts'

/** So many sets at once. */
const SHOWN = 25

export interface DuplicatesProps {
  readonly sets: readonly DuplicateSet[]
  readonly textOf: (id: string) => string | undefined
  /** How many a text stands for already, 1 for itself alone. */
  readonly countOf: (id: string) => number
  /** Pairs that are to stay two; more are added here. */
  readonly kept: Set<string>
  /** How many texts were compared. */
  readonly looked: number
  /** Notes are stacked, contributions are merged. */
  readonly as: 'merge' | 'stack'
  /** Makes one of a set; resolves with what was made one, undefined when that is nothing. */
  readonly onMerge: (set: DuplicateSet) => Promise<Merged | undefined>
  /** Only the last step can be taken back. */
  readonly undoesLast?: boolean
  readonly onClose: () => void
}

/** Sets of duplicates to be decided one by one: made one, or kept apart. */
export function Duplicates(props: DuplicatesProps) {
  const { sets, textOf, kept } = props
  const text = useTexts(duplicateTexts)
  const { actions } = useText()
  const area = useRef<HTMLDivElement>(null)
  const summary = useRef<HTMLParagraphElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [done, setDone] = useState<readonly Merged[]>([])
  const [decided, setDecided] = useState(0)
  const [shown, setShown] = useState(SHOWN)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [failed, setFailed] = useState(false)
  const focus = useNextFocus(area, [done, decided])
  useFocusFound(summary)
  useFocusMore(list, shown)
  const open = openSets(sets, kept, (id) => textOf(id) !== undefined)
  // What was made one keeps its place until the dialog closes: there it can be taken back.
  const cards = open.flatMap((set) => cardsOf(set, done))
  const undecided = cards.flatMap(({ set, made }) => (made ? [] : [set]))
  const sure = sureSets(undecided)
  const merging = props.as === 'merge'
  const outcome = ({ keep, others }: DuplicateSet): string =>
    (merging ? text.merged : text.stacked)(others.length, unstopped(textOf(keep) ?? ''))

  async function merge(wanted: readonly DuplicateSet[]): Promise<void> {
    setBusy(true)
    for (const set of wanted) {
      const made = await props.onMerge(set)
      if (made) setDone((all) => [...all, made])
      const whole = made?.set.others.length === set.others.length
      setSaid([made && outcome(made.set), !whole && text.refused].filter(Boolean).join(' '))
      setFailed(!whole)
      if (!whole) break
    }
    setBusy(false)
  }

  async function undo(made: Merged): Promise<void> {
    setBusy(true)
    const took = await made.undo()
    if (took) setDone((all) => all.filter((each) => each !== made))
    setSaid(took ? text.undone : text.refused)
    setFailed(!took)
    setBusy(false)
  }

  function apart(keep: string, ids: readonly string[]): void {
    for (const id of ids) kept.add(keptKey(keep, id))
    setDecided(decided + 1)
    setSaid(text.kept)
    setFailed(false)
  }

  return (
    <div ref={area} tabIndex={-1} className={css.narrow} {...focus}>
      {cards.length > 0 && (
        <p className={css.about}>
          {text.text} {!merging && text.stackText}
        </p>
      )}
      <p ref={summary} tabIndex={-1} className={cards.length > 0 ? css.state : 'visually-hidden'}>
        {cards.length > 0 ? text.found(undecided.length) : decided > 0 ? text.doneTitle : text.noneTitle}
      </p>
      <output className={failed ? css.bad : 'visually-hidden'}>{said}</output>
      {cards.length === 0 && (
        <EmptyState
          title={decided > 0 ? text.doneTitle : text.noneTitle}
          text={decided > 0 ? text.done : text.none(props.looked)}
        />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without bullets for none */}
      <ul ref={list} role="list" className={css.sets}>
        {cards.slice(0, shown).map(({ set, made }) => (
          <DuplicateCard
            key={made ? `${set.keep} ${set.others[0]?.id}` : set.keep}
            set={set}
            textOf={textOf}
            count={props.countOf(set.keep)}
            as={props.as}
            busy={busy}
            onMerge={() => void merge([set])}
            onApart={(ids) => apart(set.keep, ids)}
            {...(made && {
              outcome: outcome(set),
              ...((made === done[done.length - 1] || !props.undoesLast) && { onUndo: () => void undo(made) }),
            })}
          />
        ))}
      </ul>
      {cards.length > shown && (
        <Button look="plain" onClick={() => setShown(shown + SHOWN)}>
          {text.more(Math.min(SHOWN, cards.length - shown))}
        </Button>
      )}
      <div className={css.footer}>
        <div className={css.actions}>
          <Button onClick={props.onClose}>{actions.close}</Button>
          {sure.length > 1 && (
            <Button look="primary" busy={busy} onClick={() => void merge(sure)}>
              {(merging ? text.mergeSure : text.stackSure)(sure.length)}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}

/** Quoted in a sentence, which has a stop of its own. */
const unstopped = (text: string): string => text.replace(/\.+$/u, '')

/** What is to be seen of a set: what was made one of it, and what is left to decide. */
function cardsOf(set: DuplicateSet, done: readonly Merged[]) {
  const made = done.filter((each) => each.set.keep === set.keep)
  const ids = new Set(made.flatMap((each) => each.set.others.map(({ id }) => id)))
  const others = set.others.filter(({ id }) => !ids.has(id))
  return [
    ...made.map((each) => ({ set: each.set, made: each })),
    ...(others.length > 0 ? [{ set: { ...set, others }, made: undefined }] : []),
  ]
}
