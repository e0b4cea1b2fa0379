import { Heart } from 'lucide-react'
import { useFormats, useTexts } from '../../i18n/i18n.tsx'
import type { ParticipateProps } from '../kind.ts'
import { CardBody } from './CardBody.tsx'
import css from './HeartWall.module.css'
import { type Card, cardsOf, heartsOf, ranked } from './wall-data.ts'
import { wallTexts } from './wall-texts.ts'

/** Everybody's ideas on the phone; with a heart for each as long as hearts are wanted and the activity is open. */
export default function HeartWall({ activity, mine, outbox }: ParticipateProps) {
  const text = useTexts(wallTexts)
  const cards = cardsOf(activity.show)
  if (!cards || cards.length === 0) return null
  const own = new Set(Object.keys((mine?.['answers'] as object | undefined) ?? {}))
  const given = new Set(heartsOf(mine))
  for (const { submission, state } of outbox.entries) {
    if (submission.type !== 'idea.heart' || state === 'refused') continue
    if (submission['on'] === true) given.add(String(submission['answerId']))
    else given.delete(String(submission['answerId']))
  }
  const hearts = activity.settings['hearts'] === true
  const open = activity.phase === 'open'
  return (
    <section aria-label={text.wall}>
      <h2 className={css.title}>{text.wall}</h2>
      <ul className={css.list}>
        {ranked(cards).map((card) => (
          <li key={card.id} className={css.item}>
            <CardBody card={card} />
            {hearts && (
              <HeartButton
                card={card}
                given={given.has(card.id)}
                disabled={!open || own.has(card.id)}
                onChange={(on) =>
                  outbox.submit({ type: 'idea.heart', answerId: card.id, on }, `heart.${card.id}`)
                }
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function HeartButton(props: {
  readonly card: Card
  readonly given: boolean
  readonly disabled: boolean
  readonly onChange: (on: boolean) => void
}) {
  const text = useTexts(wallTexts)
  const { number } = useFormats()
  const { card, given } = props
  return (
    <button
      type="button"
      className={css.heart}
      aria-pressed={given}
      aria-label={text.heart(card.text)}
      disabled={props.disabled}
      onClick={() => props.onChange(!given)}
    >
      <Heart size={20} aria-hidden="true" fill={given ? 'currentColor' : 'none'} />
      <span aria-hidden="true">{card.hearts > 0 ? number(card.hearts) : ''}</span>
    </button>
  )
}
