import { useDeferredValue, useMemo } from 'react'
import type { JsonObject } from '#shared/activities/kind.ts'
import { useFormats, useTexts } from '../../i18n/i18n.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import css from './Incoming.module.css'
import { incomingTexts } from './incoming-texts.ts'
import { termRows } from './term-rows.ts'

/** What the cloud counts: merged terms with the forms that people really wrote. */
export function TermList(props: { readonly incoming: JsonObject }) {
  const text = useTexts(incomingTexts)
  const { number } = useFormats()
  const incoming = useDeferredValue(props.incoming)
  const rows = useMemo(() => termRows(incoming), [incoming])
  if (rows.length === 0) return <EmptyState title={text.none} text={text.noneText} />
  return (
    <table className={css.terms}>
      <caption className="visually-hidden">{text.caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text.word}</th>
          <th scope="col">{text.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              {row.text}
              {row.variants.length > 0 && (
                <small className={css.variants}>{text.variants(row.variants.join(', '))}</small>
              )}
            </td>
            <td className={css.number}>{number(row.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
