import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useFormats, useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView } from '../../sync/hooks.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { Agenda } from './Agenda.tsx'
import { useActing } from './acting.tsx'
import css from './Desk.module.css'
import { type DialogName, Dialogs } from './Dialogs.tsx'
import { Head } from './Head.tsx'
import { IncomingColumn } from './IncomingColumn.tsx'
import { People } from './People.tsx'
import { RehearsalBanner } from './RehearsalBanner.tsx'
import { RemoteBar } from './RemoteBar.tsx'
import { Rooms } from './Rooms.tsx'
import { StageColumn } from './StageColumn.tsx'
import { type Tab, Tabs } from './Tabs.tsx'
import { TimerLine } from './TimerLine.tsx'
import { moderatorTexts } from './texts.ts'
import { type Remote, useRemote } from './use-remote.ts'
import { useWide, type Wide } from './use-wide.ts'

type TabName = 'stage' | 'agenda' | 'incoming' | 'people' | 'rooms'

/** The moderator's desk: agenda, stage and remote, and what comes in; as many columns as fit. */
export function Desk(props: { readonly onLook: (room: string) => void }) {
  const wide = useWide()
  const [, navigate] = useLocation()
  const id = useModeratorView((view) => view.workshop.id)
  const [dialog, setDialog] = useState<DialogName>()
  const remote = useRemote((what) => (what === 'add' ? setDialog('add') : navigate(`/r/${id}`)))
  useRemoteKeys(remote, setDialog)
  if (!remote) return null
  const agenda = <Agenda room={remote.room} onAdd={() => setDialog('add')} />
  return (
    <div className={css.desk} data-wide={wide}>
      <div>
        <Head onJoin={() => setDialog('join')} onMore={() => setDialog('more')} onLook={props.onLook} />
        <RehearsalBanner />
      </div>
      <main id="main" className={css.columns}>
        {wide === 3 && <div className={css.agenda}>{agenda}</div>}
        {wide > 1 && (
          <div className={css.middle}>
            <StageColumn room={remote.room} />
            <RemoteBar remote={remote} onTimer={() => setDialog('timer')} />
            {remote.room.timer && <TimerLine timer={remote.room.timer} />}
          </div>
        )}
        <div className={css.side}>
          <SideTabs wide={wide} remote={remote} agenda={agenda} onLook={props.onLook} />
        </div>
        {wide === 1 && (
          <div className={css.thumb}>
            <RemoteBar remote={remote} onTimer={() => setDialog('timer')} />
          </div>
        )}
      </main>
      <Dialogs open={dialog} onOpen={setDialog} remote={remote} />
    </div>
  )
}

function SideTabs(props: {
  readonly wide: Wide
  readonly remote: Remote
  readonly agenda: React.ReactNode
  readonly onLook: (room: string) => void
}) {
  const { wide, remote } = props
  const text = useTexts(moderatorTexts)
  const tabs = useTabs(wide, remote)
  const [wanted, setWanted] = useState<TabName>(wide === 1 ? 'stage' : 'incoming')
  const chosen = tabs.some(({ name }) => name === wanted) ? wanted : 'incoming'
  return (
    <Tabs label={text.views} tabs={tabs} chosen={chosen} onChoose={setWanted}>
      {chosen === 'stage' && <StageColumn room={remote.room} />}
      {chosen === 'stage' && remote.room.timer && <TimerLine timer={remote.room.timer} />}
      {chosen === 'agenda' && props.agenda}
      {chosen === 'incoming' && <IncomingColumn />}
      {chosen === 'people' && <People />}
      {chosen === 'rooms' && <Rooms onLook={props.onLook} />}
    </Tabs>
  )
}

/** What has no column of its own gets a tab. */
function useTabs(wide: Wide, remote: Remote): readonly Tab<TabName>[] {
  const text = useTexts(moderatorTexts)
  const { number } = useFormats()
  const pending = useModeratorView(
    (view) => (view.incoming?.['counts'] as { pending?: number } | undefined)?.pending,
  )
  const rooms = useModeratorView((view) => Object.keys(view.rooms).length) ?? 1
  const badge = (n: number | undefined): string | undefined => (n ? number(n) : undefined)
  const all: readonly (Tab<TabName> & { readonly upTo: Wide })[] = [
    { name: 'stage', label: text.stage, upTo: 1 },
    { name: 'agenda', label: text.agenda, upTo: 2 },
    { name: 'incoming', label: text.incoming, badge: badge(pending), upTo: 3 },
    { name: 'people', label: text.people, badge: badge(remote.room.people), upTo: 3 },
    { name: 'rooms', label: text.rooms, badge: rooms > 1 ? number(rooms) : undefined, upTo: 3 },
  ]
  return all.filter(({ upTo }) => upTo >= wide)
}

/** One key each; clickers send page keys and "b" or ".". */
function useRemoteKeys(remote: Remote | undefined, open: (dialog: DialogName) => void): void {
  const { undo } = useActing()
  const usable = remote?.online === true ? remote : undefined
  useShortcuts({
    PageDown: () => usable?.go(),
    PageUp: () => usable?.previous(),
    p: () => usable?.previous(),
    n: () => usable?.next(),
    o: () => usable?.toggleOpen(),
    r: () => usable?.toggleRevealed(),
    f: () => usable?.toggleStage('frozen'),
    b: () => usable?.toggleStage('blank'),
    '.': () => usable?.toggleStage('blank'),
    q: () => usable?.toggleStage('join'),
    t: () => open('timer'),
    '?': () => open('keys'),
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog')
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing)
        return
      event.preventDefault()
      void undo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo])
}
