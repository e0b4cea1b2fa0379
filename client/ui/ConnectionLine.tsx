import { useSyncExternalStore } from 'react'
import { useText } from '../i18n/i18n.tsx'
import { useStatus } from '../sync/hooks.tsx'
import css from './ConnectionLine.module.css'

/** The thin line at the top: the only status of a page. Nothing while all is well. */
export function ConnectionLine(props: {
  /** Nothing is typed on this page, so nothing is said about it. */
  readonly quiet?: boolean
}) {
  const text = useText().connection
  const { state: told } = useStatus()
  // The device knows at once; the socket only when it misses an answer.
  const cut = useSyncExternalStore(onConnectivity, () => !navigator.onLine)
  const state = cut ? 'offline' : told
  const said = state === 'offline' ? (props.quiet ? text.offlineQuiet : text.offline) : ''
  return (
    <output className={css.line} data-state={state}>
      {said}
    </output>
  )
}

function onConnectivity(changed: () => void): () => void {
  globalThis.addEventListener('online', changed)
  globalThis.addEventListener('offline', changed)
  return () => {
    globalThis.removeEventListener('online', changed)
    globalThis.removeEventListener('offline', changed)
  }
}
