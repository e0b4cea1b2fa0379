import { useState } from 'react'
import { useSession } from '../sync/hooks.tsx'
import { readItem, removeItem, writeItem } from '../sync/local-items.ts'

/** Text being typed, kept on the device for this workshop under `name` until it is sent: a reload loses nothing. */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const { workshop } = useSession()
  const key = `weitblick.draft.${workshop}.${name}`
  const [draft, setDraft] = useState(() => readItem(key) ?? '')
  return [
    draft,
    (text) => {
      if (text === '') removeItem(key)
      else writeItem(key, text)
      setDraft(text)
    },
  ]
}
