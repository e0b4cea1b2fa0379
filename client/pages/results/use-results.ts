import { useCallback, useEffect, useRef, useState } from 'react'
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
  const newest = useRef(0)
  const load = useCallback(async () => {
    const mine = ++newest.current
    setLoaded({ state: 'loading' })
    const reply = await readResults(workshopId, key)
    if (mine !== newest.current) return
    setLoaded(reply.ok ? { state: 'ready', results: reply.value } : { state: 'failed', error: reply.error })
  }, [workshopId, key])
  useEffect(() => {
    void load()
  }, [load])
  return [loaded, () => void load()]
}
