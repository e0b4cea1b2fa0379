import { useText } from '../i18n/i18n.tsx'
import { useStatus } from '../sync/hooks.tsx'
import css from './ConnectionLine.module.css'
import { useOffline } from './use-offline.ts'

/** The thin line at the top: the only status of a page. Nothing while all is well. */
export function ConnectionLine(props: {
  /** Nothing is typed on this page, so nothing is said about it. */
  readonly quiet?: boolean
}) {
  const text = useText().connection
  const { state } = useStatus()
  const offline = useOffline()
  const said = offline ? (props.quiet ? text.offlineQuiet : text.offline) : ''
  return (
    <output className={css.line} data-state={offline ? 'offline' : state}>
      {said}
    </output>
  )
}
