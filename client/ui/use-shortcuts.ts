import { useEffect, useRef, useState } from 'react'
import { readItem, writeItem } from '../sync/local-items.ts'

/** By `KeyboardEvent.key` ("PageDown", "b"; letters in lower case). */
export type Shortcuts = Readonly<Record<string, () => void>>

const STORED = 'weitblick.shortcuts'

/** Single keys do things on this page. Never while typing, in a dialog, with a modifier held, or when switched off. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts)
  useEffect(() => {
    current.current = shortcuts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!shortcutsOn() || event.repeat || event.defaultPrevented || !mayAct(event)) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const run = Object.hasOwn(current.current, key) ? current.current[key] : undefined
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Whether single keys do things, and how the person changes it. */
export function useShortcutsSwitch(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(shortcutsOn)
  return [
    on,
    (next) => {
      writeItem(STORED, next ? 'on' : 'off')
      setOn(next)
    },
  ]
}

function shortcutsOn(): boolean {
  return readItem(STORED) !== 'off'
}

/** Space and Enter belong to the button or link that has the focus; everything else only to fields and dialogs. */
function mayAct(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const { target } = event
  if (!(target instanceof Element)) return true
  if (target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog'))
    return false
  return !(
    (event.key === ' ' || event.key === 'Enter') &&
    target.closest('button, a, summary, [role="button"]')
  )
}
