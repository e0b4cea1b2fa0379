import { Check, Ellipsis, Eye, EyeOff, Flag } from 'lucide-react'
import { type KeyboardEvent, memo, useState } from 'react'
import type { IncomingProps } from '../activities/kind.ts'
import { useText, useTexts } from '../i18n/i18n.tsx'
import css from './IncomingRow.module.css'
import type { IncomingEntry } from './incoming-list.ts'
import { incomingTexts } from './incoming-texts.ts'
import { EditForm, RowMore } from './RowMore.tsx'

export interface RowProps {
  readonly entry: IncomingEntry
  /** What it was merged into, in words. */
  readonly target: string | undefined
  readonly maxLength: number
  /** Whether Tab stops here. */
  readonly reachable: boolean
  readonly onReach: (id: string) => void
  readonly onMerge: (id: string) => void
  readonly send: IncomingProps['send']
}

/** One contribution: its words, what is known of it, the one thing to do with it, and the rest one tap further. */
export const IncomingRow = memo(function IncomingRow(props: RowProps) {
  const { entry, send, reachable } = props
  const text = useTexts(incomingTexts)
  const [open, setOpen] = useState(false)
  const [editing, setEditing] = useState(false)
  const step = (type: string, said?: string): void => void send({ type, answerId: entry.id }, said)
  const hide = (): void => step('answer.hide', entry.state === 'pending' ? text.saidHidden : undefined)
  const visible = entry.state === 'shown'
  const main = visible
    ? { label: text.hide, icon: <EyeOff size={18} aria-hidden="true" />, run: hide }
    : entry.state === 'pending'
      ? { label: text.approve, icon: <Check size={18} aria-hidden="true" />, run: () => step('answer.show') }
      : {
          label: entry.state === 'merged' ? text.separate : text.show,
          icon: <Eye size={18} aria-hidden="true" />,
          run: () => step('answer.show'),
        }

  function keys(event: KeyboardEvent): void {
    const typing = event.target instanceof Element && event.target.closest('input, textarea')
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return
    const act = {
      h: () => (entry.state === 'hidden' ? step('answer.show') : hide()),
      f: () => step('answer.show'),
      a: () => step(entry.pinned ? 'answer.unpin' : 'answer.pin'),
    }[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside, heard once
    <li className={css.row} data-state={entry.state} onFocus={() => props.onReach(entry.id)} onKeyDown={keys}>
      {editing ? (
        <EditForm {...props} onDone={() => setEditing(false)} />
      ) : (
        <div className={css.words}>
          <p className={css.text}>{entry.text}</p>
          <Known entry={entry} target={props.target} />
        </div>
      )}
      {!editing && (
        <div className={css.actions}>
          {entry.state === 'pending' && (
            <RowButton act="hide" label={text.of(text.hide, entry.text)} reachable={reachable} onClick={hide}>
              <EyeOff size={18} aria-hidden="true" />
            </RowButton>
          )}
          <RowButton
            act="main"
            label={text.of(main.label, entry.text)}
            reachable={reachable}
            strong={!visible}
            onClick={main.run}
          >
            {main.icon}
          </RowButton>
          <RowButton
            act="more"
            label={text.of(text.more, entry.text)}
            reachable={reachable}
            expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Ellipsis size={18} aria-hidden="true" />
          </RowButton>
        </div>
      )}
      {open && !editing && (
        <RowMore
          entry={entry}
          step={step}
          onEdit={() => setEditing(true)}
          onMerge={() => props.onMerge(entry.id)}
        />
      )}
    </li>
  )
})

function RowButton(props: {
  readonly act: string
  readonly label: string
  readonly reachable: boolean
  readonly strong?: boolean
  readonly expanded?: boolean
  readonly onClick: () => void
  readonly children: React.ReactNode
}) {
  const word = props.label.split(':')[0]
  return (
    <button
      type="button"
      className={css.button}
      data-act={props.act}
      data-strong={props.strong || undefined}
      aria-label={props.label}
      title={word}
      aria-expanded={props.expanded}
      tabIndex={props.reachable ? 0 : -1}
      onClick={props.onClick}
    >
      {props.children}
      <span className={css.word}>{word}</span>
    </button>
  )
}

/** What is known of a contribution beside its words; nothing for an ordinary one. */
function Known({ entry, target }: Pick<RowProps, 'entry' | 'target'>) {
  const text = useTexts(incomingTexts)
  const { room } = useText()
  const { author } = entry
  const said = [
    author && (author.name ?? room.guest(author.number)),
    entry.fromRoom && text.fromRoom,
    entry.state === 'pending' && text.isPending,
    entry.state === 'hidden' && text.isHidden,
    entry.state === 'merged' && (target === undefined ? text.isMerged : text.mergedWith(target)),
    entry.copies && text.copies(entry.copies),
    entry.pinned && text.isPinned,
    entry.muted && text.muted,
  ].filter(Boolean)
  return (
    <>
      {said.length > 0 && <p className={css.known}>{said.join(' · ')}</p>}
      {entry.original !== undefined && <p className={css.known}>{text.original(entry.original)}</p>}
      {entry.flags && entry.state !== 'hidden' && (
        <p className={css.flagged}>
          <Flag size={14} aria-hidden="true" />
          {text.flags(entry.flags.join(', '))}
        </p>
      )}
    </>
  )
}
