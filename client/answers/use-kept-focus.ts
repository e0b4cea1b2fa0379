import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * When the row under the finger goes (approved, hidden), the one that moves up takes its focus, on the same button:
 * a queue is worked through with one key. `watched` changes whenever rows may have gone.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, watched: unknown) {
  const last = useRef<{ readonly button: HTMLElement; readonly act: string; readonly place: number }>(
    undefined,
  )

  useLayoutEffect(() => {
    const lost = last.current
    const rows = list.current?.children
    if (!lost || lost.button.isConnected || document.activeElement !== document.body) return
    const row = rows?.[Math.min(lost.place, rows.length - 1)]
    row?.querySelector<HTMLElement>(`[data-act="${lost.act}"]`)?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs when the rows have changed
  }, [list, watched])

  return {
    onFocus(event: { readonly target: EventTarget }): void {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null
      const row = button?.closest('li')
      if (!button || !row || !list.current) return
      const place = [...list.current.children].indexOf(row)
      last.current = { button, act: button.dataset['act'] ?? '', place }
    },
    onBlur(): void {
      const { current } = last
      // Whoever left it on purpose does not get it back; one that was removed loses its focus as well.
      queueMicrotask(() => {
        if (last.current === current && current?.button.isConnected) last.current = undefined
      })
    },
  }
}
