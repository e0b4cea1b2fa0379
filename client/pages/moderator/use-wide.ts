import { useSyncExternalStore } from 'react'

/** Columns that fit: a phone one, a tablet two, a laptop three. */
export type Wide = 1 | 2 | 3

const TWO = '(min-width: 48rem)'
const THREE = '(min-width: 75rem)'

export function useWide(): Wide {
  return useSyncExternalStore(subscribe, read)
}

function read(): Wide {
  if (matchMedia(THREE).matches) return 3
  return matchMedia(TWO).matches ? 2 : 1
}

function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(TWO), matchMedia(THREE)]
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}
