import { useEffect, useState } from 'react'
import { type KeyRole, takeKey } from '../sync/keys.ts'

/**
 * The key that a page opens with. Follows the address: whoever pastes another link to the same page changes only what
 * stands behind the `#`, and browsers do not load a page anew for that.
 */
export function usePageKey(role: KeyRole, workshopId: string): string | undefined {
  const [key, setKey] = useState(() => takeKey(role, workshopId))
  useEffect(() => {
    const follow = (): void => setKey(takeKey(role, workshopId))
    globalThis.addEventListener('hashchange', follow)
    return () => globalThis.removeEventListener('hashchange', follow)
  }, [role, workshopId])
  return key
}
