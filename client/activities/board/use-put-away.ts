import { useEffect } from 'react'
import { useBoard } from './board-context.tsx'

interface Open {
  set(value: undefined): void
}

/** Puts away the field and the dialogs that are open when one may no longer edit: what is written there would be refused. */
export function usePutAway(state: {
  readonly editing: Open
  readonly moving: Open
  readonly menu: Open
  readonly grouping?: Open
}): void {
  const { editable } = useBoard()
  useEffect(() => {
    if (editable) return
    for (const open of [state.editing, state.moving, state.menu, state.grouping]) open?.set(undefined)
  }, [editable, state])
}
