import { X } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { formatCode } from '#shared/ids.ts'
import { useFormats, useTexts } from '../../i18n/i18n.tsx'
import { forgetWorkshop, type KnownWorkshop, knownWorkshops } from '../../sync/keys.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/Dialog.tsx'
import { forgetRehearsal } from '../moderator/rehearsals.ts'
import css from './Home.module.css'
import { homeTexts } from './texts.ts'

/** The workshops that this device holds a key of; nothing when there are none. */
export function KnownWorkshops() {
  const text = useTexts(homeTexts).known
  const { dateTime } = useFormats()
  const [workshops, setWorkshops] = useState(knownWorkshops)
  const [leaving, setLeaving] = useState<KnownWorkshop>()
  if (workshops.length === 0) return null
  return (
    <section className={css.known} aria-label={text.title}>
      <h2>{text.title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without bullets for none */}
      <ul role="list">
        {workshops.map((workshop) => (
          <li key={workshop.id}>
            <Link href={`/m/${workshop.id}`} className={css.workshop} aria-label={text.open(workshop.title)}>
              <span>{workshop.title}</span>
              <small>
                {formatCode(workshop.code)} · {dateTime(workshop.at)}
              </small>
            </Link>
            <Link
              href={`/r/${workshop.id}`}
              className={css.results}
              aria-label={text.resultsOf(workshop.title)}
            >
              {text.results}
            </Link>
            <Button
              look="plain"
              aria-label={text.forget(workshop.title)}
              icon={<X size={18} aria-hidden="true" />}
              onClick={() => setLeaving(workshop)}
            />
          </li>
        ))}
      </ul>
      {leaving && (
        <Confirm
          title={text.forgetTitle}
          text={text.forgetText}
          action={text.forgetDo}
          onConfirm={() => {
            forgetRehearsal(leaving.id)
            forgetWorkshop(leaving.id)
            setWorkshops(knownWorkshops())
            setLeaving(undefined)
          }}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  )
}
