import { Check, Ellipsis, Eye, EyeOff, MicOff, Pencil, Pin } from 'lucide-react'
import { type KeyboardEvent, memo, useState } from 'react'
import type { IncomingProps } from '../activities/kind.ts'
import { useText, useTexts } from '../i18n/i18n.tsx'
import { Button } from '../ui/Button.tsx'
import css from './IncomingRow.module.css'
import type { IncomingEntry } from './incoming-list.ts'
import { incomingTexts } from './incoming-texts.ts'

interface RowProps {
  readonly entry: IncomingEntry
  readonly maxLength: number
  /** Whether Tab stops here. */
  readonly reachable: boolean
  readonly onReach: (id: string) => void
  readonly send: IncomingProps['send']
}

/** One contribution: its words, what is known of it, the one thing to do with it, and the rest one tap further. */
export const IncomingRow = memo(function IncomingRow(props: RowProps) {
  const { entry, send, reachable } = props
  const text = useTexts(incomingTexts)
  const [open, setOpen] = useState(false)
  const [editing, setEditing] = useState(false)
  const step = (type: string): void => void send({ type, answerId: entry.id })
  const visible = entry.state === 'shown'
  const main = visible
    ? { label: text.hide, icon: <EyeOff size={18} aria-hidden="true" />, run: () => step('answer.hide') }
    : entry.state === 'pending'
      ? { label: text.approve, icon: <Check size={18} aria-hidden="true" />, run: () => step('answer.show') }
      : { label: text.show, icon: <Eye size={18} aria-hidden="true" />, run: () => step('answer.show') }

  function keys(event: KeyboardEvent): void {
    const typing = event.target instanceof Element && event.target.closest('input, textarea')
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return
    const act = {
      h: () => step(entry.state === 'hidden' ? 'answer.show' : 'answer.hide'),
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
          <Known entry={entry} />
        </div>
      )}
      {!editing && (
        <div className={css.actions}>
          {entry.state === 'pending' && (
            <RowButton
              act="hide"
              label={text.of(text.hide, entry.text)}
              reachable={reachable}
              onClick={() => step('answer.hide')}
            >
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
      {open && !editing && <More entry={entry} step={step} onEdit={() => setEditing(true)} />}
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
  return (
    <button
      type="button"
      className={css.button}
      data-act={props.act}
      data-strong={props.strong || undefined}
      aria-label={props.label}
      title={props.label.split(':')[0]}
      aria-expanded={props.expanded}
      tabIndex={props.reachable ? 0 : -1}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  )
}

/** What is known of a contribution beside its words; nothing for an ordinary one. */
function Known({ entry }: { readonly entry: IncomingEntry }) {
  const text = useTexts(incomingTexts)
  const { room } = useText()
  const { author } = entry
  const said = [
    author && (author.name ?? room.guest(author.number)),
    entry.fromRoom && text.fromRoom,
    entry.state === 'pending' && text.isPending,
    entry.state === 'hidden' && text.isHidden,
    entry.state === 'merged' && text.isMerged,
    entry.copies && text.copies(entry.copies),
    entry.pinned && text.isPinned,
    entry.original !== undefined && text.edited,
    entry.muted && text.muted,
  ].filter(Boolean)
  return (
    <>
      {said.length > 0 && <p className={css.known}>{said.join(' · ')}</p>}
      {entry.flags && entry.state !== 'hidden' && (
        <p className={css.flagged}>{text.flagged(entry.flags.join(', '))}</p>
      )}
    </>
  )
}

function More(props: {
  readonly entry: IncomingEntry
  readonly step: (type: string) => void
  readonly onEdit: () => void
}) {
  const { entry, step } = props
  const text = useTexts(incomingTexts)
  return (
    <div className={css.more}>
      {entry.original !== undefined && <p className={css.known}>{text.original(entry.original)}</p>}
      <Button
        look="plain"
        icon={<Pin size={16} aria-hidden="true" />}
        onClick={() => step(entry.pinned ? 'answer.unpin' : 'answer.pin')}
      >
        {entry.pinned ? text.unpin : text.pin}
      </Button>
      <Button look="plain" icon={<Pencil size={16} aria-hidden="true" />} onClick={props.onEdit}>
        {text.edit}
      </Button>
      {!entry.fromRoom && (
        <Button
          look="plain"
          icon={<MicOff size={16} aria-hidden="true" />}
          onClick={() => step(entry.muted ? 'author.unmute' : 'author.mute')}
        >
          {entry.muted ? text.unmute : text.mute}
        </Button>
      )}
    </div>
  )
}

function EditForm(props: RowProps & { readonly onDone: () => void }) {
  const { entry, send, onDone } = props
  const text = useTexts(incomingTexts)
  const { actions } = useText()
  const [draft, setDraft] = useState(entry.text)
  return (
    <form
      className={css.edit}
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.trim() === '') return
        if (draft !== entry.text) void send({ type: 'answer.edit', answerId: entry.id, text: draft })
        onDone()
      }}
    >
      <textarea
        autoFocus
        rows={props.maxLength > 120 ? 4 : 2}
        aria-label={text.editLabel}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone()
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <div className={css.actions}>
        <Button look="plain" onClick={onDone}>
          {actions.cancel}
        </Button>
        <Button type="submit">{actions.save}</Button>
      </div>
    </form>
  )
}
