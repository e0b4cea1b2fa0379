import { Copy, Download, RefreshCw } from 'lucide-react'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { copyText, download } from '../../pages/moderator/downloads.ts'
import { Button } from '../../ui/Button.tsx'
import css from './Grouping.module.css'
import { groupsTexts } from './grouping-texts.ts'
import { groupsAsCsv, groupsAsText } from './groups-file.ts'
import type { Sorting } from './kept.ts'
import { type Line, lineReader, linesOf, MOST_LISTED } from './listed.ts'
import { Lines, ProposalCard } from './ProposalCard.tsx'
import { begun, type Proposal, putInto, renamed, takenOut, without } from './proposals.ts'
import { useFocusFound } from './use-focus-found.ts'
import { useNextFocus } from './use-next-focus.ts'

type Change = (next: (proposals: readonly Proposal[]) => readonly Proposal[]) => void

/** Groups to be looked over and changed, and what is in none. */
export function Groups(props: {
  readonly sorting: Sorting
  /** How many contributions came after they were made. */
  readonly later: number
  readonly onChange: Change
  readonly onRenew: () => void
  readonly onPlace?: () => void
  readonly onClose: () => void
}) {
  const { sorting, onChange } = props
  const { proposals, listed } = sorting
  const text = useTexts(groupsTexts)
  const { actions } = useText()
  const area = useRef<HTMLDivElement>(null)
  const summary = useRef<HTMLParagraphElement>(null)
  const focus = useNextFocus(area, proposals)
  useFocusFound(summary)
  const [said, setSaid] = useState('')
  const known = useMemo(() => new Map(listed.map((each) => [each.id, each])), [listed])
  const rest = useMemo(() => {
    const sorted = new Set(proposals.flatMap(({ ids }) => ids))
    return linesOf(
      listed.flatMap(({ id }) => (sorted.has(id) ? [] : [id])),
      known,
    )
  }, [proposals, listed, known])
  const lines = useMemo(() => lineReader(known), [known])
  const rename = useCallback(
    (key: number, name: string) => onChange((all) => renamed(all, key, name)),
    [onChange],
  )
  const takeOut = useCallback(
    (key: number, ids: readonly string[]) => onChange((all) => takenOut(all, key, ids)),
    [onChange],
  )
  const refuse = useCallback(
    ({ key, name }: Proposal) => {
      onChange((all) => without(all, key))
      setSaid(text.refused(name))
    },
    [onChange, text],
  )
  const grouped = proposals.reduce((sum, { ids }) => sum + ids.length, 0)
  const notes = [
    text.summary(proposals.length, grouped),
    listed.length >= MOST_LISTED && text.newest(MOST_LISTED),
    props.later > 0 && text.later(props.later),
  ]
  return (
    <div ref={area} tabIndex={-1} className={css.sheet} {...focus}>
      <p className={css.about}>{text.text}</p>
      <div className={css.summary}>
        <p ref={summary} tabIndex={-1}>
          {notes.filter(Boolean).join(' · ')}
        </p>
        <button type="button" className={css.tool} title={text.renewHint} onClick={props.onRenew}>
          <RefreshCw size={16} aria-hidden="true" />
          {text.renew}
        </button>
      </div>
      <output className="visually-hidden">{said}</output>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without bullets for none */}
      <ul role="list" className={css.groups}>
        {proposals.map((proposal) => (
          <ProposalCard
            key={proposal.key}
            proposal={proposal}
            lines={lines(proposal.ids)}
            count={text.answers(proposal.ids.length)}
            onRename={rename}
            onTakeOut={takeOut}
            onRefuse={refuse}
          />
        ))}
      </ul>
      {rest.length > 0 && <Rest lines={rest} proposals={proposals} onChange={onChange} onSaid={setSaid} />}
      <Footer
        written={[
          ...proposals.map((each) => ({ name: each.name, lines: lines(each.ids) })),
          { name: text.rest, lines: rest },
        ]}
      >
        <Button onClick={props.onClose}>{actions.close}</Button>
        {props.onPlace && (
          <Button look="primary" onClick={props.onPlace}>
            {text.place}
          </Button>
        )}
      </Footer>
    </div>
  )
}

/** What is in no group, each with the way into one. */
function Rest(props: {
  readonly lines: readonly Line[]
  readonly proposals: readonly Proposal[]
  readonly onChange: Change
  readonly onSaid: (what: string) => void
}) {
  const { proposals, onChange, onSaid } = props
  const text = useTexts(groupsTexts)

  function put(line: Line, wanted: string): void {
    const into = proposals.find(({ key }) => String(key) === wanted)
    onChange((all) => (into ? putInto(all, into.key, line.ids) : begun(all, text.newGroup, line.ids)))
    onSaid(text.moved(into?.name ?? text.newGroup))
  }

  return (
    <section className={css.rest} aria-label={text.rest}>
      <h3 className={css.restTitle}>
        {text.restOf(props.lines.reduce((sum, { ids }) => sum + ids.length, 0))}
      </h3>
      <Lines lines={props.lines}>
        {(line) => (
          <select
            className={css.into}
            data-act="into"
            aria-label={text.into(line.text)}
            value=""
            onChange={(event) => put(line, event.target.value)}
          >
            <option value="" disabled>
              {text.intoShort}
            </option>
            {proposals.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
            <option value="new">{text.newGroup}</option>
          </select>
        )}
      </Lines>
    </section>
  )
}

/** The groups as text and as a file, and what else can be done. */
function Footer(props: {
  readonly written: Parameters<typeof groupsAsText>[0]
  readonly children: ReactNode
}) {
  const { written } = props
  const text = useTexts(groupsTexts)
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean>()
  const { columns } = text

  async function copy(button: HTMLElement): Promise<void> {
    const what = groupsAsText(written)
    if (field.current) field.current.value = what
    setCopied(await copyText(what, field.current))
    button.focus()
  }

  function save(): void {
    const csv = groupsAsCsv([columns.group, columns.answer, columns.count], written)
    download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${text.file}.csv`)
  }

  return (
    <div className={css.footer}>
      <textarea ref={field} className="visually-hidden" aria-hidden="true" tabIndex={-1} readOnly />
      <div className={css.files}>
        <button type="button" className={css.tool} onClick={(event) => void copy(event.currentTarget)}>
          <Copy size={16} aria-hidden="true" />
          {copied ? text.copied : text.copy}
        </button>
        <button type="button" className={css.tool} onClick={save}>
          <Download size={16} aria-hidden="true" />
          {text.csv}
        </button>
        <output className={copied === false ? css.state : 'visually-hidden'}>
          {copied === undefined ? '' : copied ? text.copied : text.notCopied}
        </output>
      </div>
      <div className={css.actions}>{props.children}</div>
    </div>
  )
}
