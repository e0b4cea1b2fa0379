import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import type { IncomingProps } from '../activities/kind.ts'
import { useTexts } from '../i18n/i18n.tsx'
import css from './IncomingAnswers.module.css'
import { IncomingRow } from './IncomingRow.tsx'
import type { IncomingEntry } from './incoming-list.ts'
import { incomingTexts } from './incoming-texts.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

/** The contributions that a filter left, one row each. */
export function IncomingRows(props: {
  readonly entries: readonly IncomingEntry[]
  /** Also those that the filter left out: what rows may be merged into. */
  readonly all: readonly IncomingEntry[]
  /** They wait for approval, the oldest first. */
  readonly queue: boolean
  readonly maxLength: number
  readonly send: IncomingProps['send']
}) {
  const { entries, all } = props
  const text = useTexts(incomingTexts)
  const list = useRef<HTMLUListElement>(null)
  const focus = useKeptFocus(list, entries)
  const [active, setActive] = useState<string>()
  const [merging, setMerging] = useState<string>()
  const reach = useCallback((id: string) => setActive(id), [])
  const merge = useCallback((id: string) => setMerging(id), [])
  const reachable = entries.some(({ id }) => id === active) ? active : entries[0]?.id
  const merged = all.find(({ id }) => id === merging)
  const textOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : all.find((each) => each.id === id)?.text

  /** Arrow keys keep to the same button, one row up or down: one stop for Tab, however long the list is. */
  function move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const row = button?.closest('li')
    if (step === undefined || !button || !row) return
    const next = step > 0 ? row.nextElementSibling : row.previousElementSibling
    const target =
      next?.querySelector<HTMLElement>(`[data-act="${button.dataset['act']}"]`) ??
      next?.querySelector('button')
    if (!target) return
    event.preventDefault()
    target.focus()
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside, heard once */}
      <ul
        ref={list}
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without bullets for none
        role="list"
        aria-label={props.queue ? text.queue : text.list}
        className={css.rows}
        onKeyDown={move}
        {...focus}
      >
        {entries.map((entry) => (
          <IncomingRow
            key={entry.id}
            entry={entry}
            target={textOf(entry.into)}
            maxLength={props.maxLength}
            reachable={entry.id === reachable}
            onReach={reach}
            onMerge={merge}
            send={props.send}
          />
        ))}
      </ul>
      {merged && (
        <MergeDialog answer={merged} entries={all} send={props.send} onClose={() => setMerging(undefined)} />
      )}
    </>
  )
}
