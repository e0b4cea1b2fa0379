import { useCallback, useEffect, useState } from 'react'
import type { WorkshopResults } from '#shared/export/results.ts'
import type { WireError } from '#shared/result.ts'
import { readResults } from '../../api.ts'

export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: WireError }
  | { readonly state: 'ready'; readonly results: WorkshopResults }

/** The results of a workshop, read once and again on `retry`. */
export function useResults(workshopId: string, key: string): readonly [Loaded, () => void] {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let gone = false
    const load = async (): Promise<void> => {
      const reply = await readResults(workshopId, key)
      if (gone) return
      setLoaded(reply.ok ? { state: 'ready', results: reply.value } : { state: 'failed', error: reply.error })
    }
    void load()
    return () => {
      gone = true
    }
  }, [workshopId, key, tries])
  const retry = useCallback(() => {
    setLoaded({ state: 'loading' })
    setTries((n) => n + 1)
  }, [])
  return [loaded, retry]
}
