import { useState } from 'react'
import { readItem, removeItem, writeItem } from '../sync/local-items.ts'

/** Text being typed, kept on the device under `name` until it is sent: a reload loses nothing. */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const key = `weitblick.draft.${name}`
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
