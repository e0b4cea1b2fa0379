import { SessionProvider } from '../../sync/hooks.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { ActingProvider } from '../moderator/acting.tsx'
import { useRemote } from '../moderator/use-remote.ts'

/**
 * A presenter's clicker types into the window on the projector: where this device may moderate too, its keys do what
 * they do on the moderator's page. Shows nothing; what went wrong is said there.
 */
export default function Clicker(props: {
  readonly workshopId: string
  readonly moderatorKey: string
  readonly room: string | undefined
}) {
  const { workshopId, moderatorKey, room } = props
  return (
    <SessionProvider
      credentials={{ workshop: workshopId, role: 'moderator', key: moderatorKey, ...(room && { room }) }}
    >
      <ActingProvider>
        <Keys />
      </ActingProvider>
    </SessionProvider>
  )
}

function Keys() {
  const remote = useRemote(() => undefined)
  const usable = remote?.online === true ? remote : undefined
  useShortcuts({
    PageDown: () => usable?.go(),
    PageUp: () => usable?.previous(),
    b: () => usable?.toggleStage('blank'),
    '.': () => usable?.toggleStage('blank'),
  })
  return null
}
