import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useNextFocus } from '../../answers/grouping/use-next-focus.ts'
import { useFormats, useTexts } from '../../i18n/i18n.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { IncomingProps } from '../kind.ts'
import css from './Incoming.module.css'
import { incomingTexts } from './incoming-texts.ts'
import { NullAnswers } from './NullAnswers.tsx'
import { TermDialog } from './TermDialog.tsx'
import { TermGhost } from './TermGhost.tsx'
import { type Pull, TermHandle } from './TermHandle.tsx'
import { nullAnswers, type TermRow, termRows } from './term-rows.ts'

/** What the cloud counts: merged terms with the forms that people really wrote, to be put together and taken apart. */
export function TermList(props: Pick<IncomingProps, 'incoming' | 'send'>) {
  const text = useTexts(incomingTexts)
  const [open, setOpen] = useState<string>()
  const [pull, setPull] = useState<Pull>()
  const incoming = useDeferredValue(props.incoming)
  const newest = useMemo(() => termRows(incoming), [incoming])
  const [rows, setRows] = useState(newest)
  // Nothing moves away under what is being dragged.
  if (!pull && rows !== newest) setRows(newest)
  const table = useRef<HTMLTableElement>(null)
  const focus = useNextFocus(table, rows)
  const byKey = (key: string | undefined) => rows.find((row) => row.key === key)
  const opened = byKey(open)
  const nulls = nullAnswers(incoming)

  function merge(row: TermRow, into: TermRow | undefined): void {
    setOpen(undefined)
    if (into)
      void props.send(
        { type: 'term.merge', term: row.text, into: into.text },
        text.saidMerged(row.text, into.text),
      )
  }

  function split(variant: string, from?: string): void {
    setOpen(undefined)
    void props.send({ type: 'term.split', variant, ...(from && { from }) }, text.saidSplit(variant))
  }

  if (rows.length === 0 && !nulls) return <EmptyState title={text.none} text={text.noneText} />
  return (
    <>
      {rows.length > 1 && <p className={css.hint}>{text.hint}</p>}
      <table ref={table} tabIndex={-1} className={css.terms} {...focus}>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{text.change}</th>
            <th scope="col">{text.word}</th>
            <th scope="col">{text.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.key}
              data-term={row.key}
              data-pulled={row.key === pull?.own || undefined}
              data-target={row.key === pull?.over || undefined}
            >
              <td className={css.grip}>
                <TermHandle
                  label={text.changeOne(row.text)}
                  title={text.hint}
                  own={row.key}
                  onPull={setPull}
                  onDrop={(key) => merge(row, byKey(key))}
                  onOpen={() => setOpen(row.key)}
                />
              </td>
              <Term row={row} />
            </tr>
          ))}
        </tbody>
      </table>
      {nulls && <NullAnswers nulls={nulls} onCount={(variant) => split(variant)} />}
      {pull && <TermGhost pull={pull} from={byKey(pull.own)?.text} into={byKey(pull.over)?.text} />}
      {opened && (
        <TermDialog
          row={opened}
          rows={rows}
          onMerge={(into) => merge(opened, into)}
          onSplit={(variant) => split(variant, opened.text)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

function Term({ row }: { readonly row: TermRow }) {
  const text = useTexts(incomingTexts)
  const { number } = useFormats()
  const found = row.variants.filter((variant) => !row.byHand.includes(variant))
  const moved = row.byHand.filter((variant) => variant !== row.text)
  return (
    <>
      <td>
        <bdi>{row.text}</bdi>
        {found.length > 0 && <small className={css.variants}>{text.variants(found.join(', '))}</small>}
        {moved.length > 0 && <small className={css.variants}>{text.moved(moved.join(', '))}</small>}
        {moved.length < row.byHand.length && <small className={css.variants}>{text.apart}</small>}
      </td>
      <td className={css.number}>{number(row.count)}</td>
    </>
  )
}
