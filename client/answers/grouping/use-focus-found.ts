import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * When a part of a dialog comes in place of the one that had the focus, `found` takes it and is read out: who waited for it
 * is there, and goes on from the top.
 */
export function useFocusFound(found: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    // The dialog itself has it while there is nothing in it yet.
    if (document.activeElement?.matches('body, dialog')) found.current?.focus({ preventScroll: true })
  }, [found])
}

/** When the button that showed further rows of `list` has gone with the last of them, the first of these takes its focus. */
export function useFocusMore(list: RefObject<HTMLElement | null>, shown: number): void {
  const before = useRef(shown)
  useLayoutEffect(() => {
    const first = list.current?.children[before.current]
    before.current = shown
    if (document.activeElement === document.body) first?.querySelector<HTMLElement>('button, select')?.focus()
  }, [list, shown])
}
