import { AddDialog } from './AddDialog.tsx'
import { JoinDialog } from './JoinDialog.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { MoreDialog } from './MoreDialog.tsx'
import { PauseDialog } from './PauseDialog.tsx'
import { TimerDialog } from './TimerDialog.tsx'
import type { Remote } from './use-remote.ts'

export type DialogName = 'add' | 'join' | 'more' | 'timer' | 'pause' | 'keys'

/** The one dialog that is open, if any. */
export function Dialogs(props: {
  readonly open: DialogName | undefined
  readonly onOpen: (name: DialogName | undefined) => void
  readonly remote: Remote
}) {
  const { open, onOpen, remote } = props
  const close = (): void => onOpen(undefined)
  if (open === 'add') return <AddDialog onClose={close} />
  if (open === 'join') return <JoinDialog onClose={close} />
  if (open === 'timer') return <TimerDialog onClose={close} />
  if (open === 'keys') return <KeysDialog onClose={close} />
  if (open === 'pause') {
    return <PauseDialog onPause={(text) => remote.toggleStage('pause', text)} onClose={close} />
  }
  if (open === 'more') {
    return <MoreDialog onPause={() => onOpen('pause')} onKeys={() => onOpen('keys')} onClose={close} />
  }
  return null
}
