import { X } from 'lucide-react'
import { memo, type ReactNode, useRef, useState } from 'react'
import { LIMITS } from '#shared/board/model.ts'
import { useFormats, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import css from './Grouping.module.css'
import { proposalTexts } from './grouping-texts.ts'
import type { Line } from './listed.ts'
import type { Proposal } from './proposals.ts'
import { useFocusMore } from './use-focus-found.ts'

/** So many lines at first: large groups stay easy to look over, and long lists quick. */
const LINES = 5

/** One proposed group: its name and texts can be changed before it is accepted. */
export const ProposalCard = memo(function ProposalCard(props: {
  readonly proposal: Proposal
  readonly lines: readonly Line[]
  /** How many texts it has, in words. */
  readonly count: string
  readonly onRename: (key: number, name: string) => void
  readonly onTakeOut: (key: number, ids: readonly string[]) => void
  readonly onRefuse: (proposal: Proposal) => void
  /** Absent where groups are accepted all at once. */
  readonly onAccept?: (proposal: Proposal) => void
}) {
  const { proposal, lines, onAccept } = props
  const { key, name } = proposal
  const text = useTexts(proposalTexts)
  return (
    <li className={css.proposal} data-proposal={key}>
      <div className={css.head}>
        <input
          aria-label={text.name}
          autoComplete="off"
          maxLength={LIMITS.title}
          value={name}
          onChange={(event) => props.onRename(key, event.target.value)}
        />
        <span className={css.count}>{props.count}</span>
      </div>
      <Lines lines={lines}>
        {(line) => (
          <button
            type="button"
            className={css.out}
            data-act="out"
            aria-label={text.takeOut(line.text)}
            onClick={() => props.onTakeOut(key, line.ids)}
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </Lines>
      <div className={css.actions}>
        <Button look="plain" data-act="refuse" onClick={() => props.onRefuse(proposal)}>
          {text.refuse}
        </Button>
        {onAccept && (
          <Button data-act="accept" onClick={() => onAccept(proposal)}>
            {text.accept}
          </Button>
        )}
      </div>
    </li>
  )
})

/** Texts in rows, the first ones at once; `children` is what can be done with one. */
export function Lines(props: {
  readonly lines: readonly Line[]
  readonly children: (line: Line) => ReactNode
}) {
  const { lines } = props
  const text = useTexts(proposalTexts)
  const { number } = useFormats()
  const [shown, setShown] = useState(LINES)
  const list = useRef<HTMLUListElement>(null)
  useFocusMore(list, shown)
  const left = lines.length - shown
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without bullets for none */}
      <ul ref={list} role="list" className={css.notes}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.ids[0]} className={css.note}>
            <bdi>{line.text}</bdi>
            {line.ids.length > 1 && <span className={css.count}>{number(line.ids.length)}×</span>}
            {props.children(line)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="plain" onClick={() => setShown(shown + Math.max(STEP, shown))}>
          {text.more(Math.min(left, Math.max(STEP, shown)))}
        </Button>
      )}
    </>
  )
}

const STEP = 40
