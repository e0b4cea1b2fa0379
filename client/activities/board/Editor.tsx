import { type ReactNode, useState } from 'react'
import { readItem, writeItem } from '../../sync/local-items.ts'
import { Canvas } from './canvas/Canvas.tsx'
import { CanvasProvider, createCanvasState, useCanvas } from './canvas/canvas-context.ts'
import { Lead } from './canvas/Lead.tsx'
import { People } from './canvas/People.tsx'
import { Rescue } from './canvas/Rescue.tsx'
import { SelectionBar } from './canvas/SelectionBar.tsx'
import { StatusLine } from './canvas/StatusLine.tsx'
import { Toolbar } from './canvas/Toolbar.tsx'
import { ViewControls } from './canvas/ViewControls.tsx'
import { type BoardView, ViewSwitch } from './canvas/ViewSwitch.tsx'
import css from './Editor.module.css'
import { List } from './list/List.tsx'
import { useObserved } from './observable.ts'
import { ClusterMenu } from './tools/ClusterMenu.tsx'
import { MoveTo } from './tools/MoveTo.tsx'
import { Said } from './tools/Said.tsx'
import { usePutAway } from './use-put-away.ts'

const STORED = 'weitblick.board-view'

/**
 * The whole board to work on, as a surface or as a list: fills its container. Needs a `BoardProvider` above; a
 * `ToastProvider` shows what was deleted, with undo. `tools` stand in the bar beside the editor's own.
 * `stated`: the page around says already who may edit.
 */
export function Editor({ tools, stated = false }: { readonly tools?: ReactNode; readonly stated?: boolean }) {
  const [canvas] = useState(createCanvasState)
  const [view, setView] = useState(firstView)
  return (
    <CanvasProvider value={canvas}>
      <section className={css.editor}>
        <StatusLine stated={stated} />
        <div className={css.top}>
          {view === 'canvas' && <Toolbar />}
          <div className={css.side}>
            {tools}
            <People canvas={view === 'canvas'} />
            <ViewSwitch
              view={view}
              onChange={(next) => {
                writeItem(STORED, next)
                setView(next)
              }}
            />
          </div>
        </div>
        {view === 'canvas' ? (
          <div className={css.stage}>
            <Canvas />
            <Lead />
            <ViewControls />
            <SelectionBar />
            <Dialogs />
          </div>
        ) : (
          <div className={css.list}>
            <List />
          </div>
        )}
        <Said />
        <Rescue />
      </section>
    </CanvasProvider>
  )
}

/** What was chosen last on this device, else the list on small screens. */
function firstView(): BoardView {
  const stored = readItem(STORED)
  if (stored === 'canvas' || stored === 'list') return stored
  return matchMedia('(max-width: 48rem)').matches ? 'list' : 'canvas'
}

function Dialogs() {
  const canvas = useCanvas()
  usePutAway(canvas)
  const moving = useObserved(canvas.moving)
  const menu = useObserved(canvas.menu)

  function close(dialog: { set(value: undefined): void }): void {
    dialog.set(undefined)
    requestAnimationFrame(refocus)
  }

  /** What a dialog was opened from may have gone with what was done there: keys go on working all the same. */
  function refocus(): void {
    const at = canvas.focus.get()
    if (document.activeElement === document.body && at !== undefined) canvas.focusOn(at)
  }

  return (
    <>
      {moving && <MoveTo notes={moving} onClose={() => close(canvas.moving)} />}
      {menu !== undefined && <ClusterMenu id={menu} onClose={() => close(canvas.menu)} />}
    </>
  )
}
