import { useSyncExternalStore } from 'react'
import { useStatus } from '../sync/hooks.tsx'

/** Whether the connection is lost. The device knows at once; the socket only when it misses an answer. */
export function useOffline(): boolean {
  const { state } = useStatus()
  const cut = useSyncExternalStore(onConnectivity, () => !navigator.onLine)
  return cut || state === 'offline'
}

function onConnectivity(changed: () => void): () => void {
  globalThis.addEventListener('online', changed)
  globalThis.addEventListener('offline', changed)
  return () => {
    globalThis.removeEventListener('online', changed)
    globalThis.removeEventListener('offline', changed)
  }
}
