import { Redo2, Undo2 } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../../i18n/i18n.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useMatcher } from '../../../ui/use-matcher.ts'
import { useBoard, useBoardConnection } from '../board-context.tsx'
import { useOrder } from '../board-store.ts'
import { canvasTexts } from '../canvas/texts.ts'
import { createSettable, type Observable, useObserved, usePicked } from '../observable.ts'
import { ClusterMenu } from '../tools/ClusterMenu.tsx'
import { GroupDialog } from '../tools/GroupDialog.tsx'
import { MoveTo } from '../tools/MoveTo.tsx'
import { useActions } from '../tools/use-actions.ts'
import { usePutAway } from '../use-put-away.ts'
import { AddBar } from './AddBar.tsx'
import bars from './Bars.module.css'
import { keepPlace } from './focus.ts'
import css from './List.module.css'
import { ListContext, type ListState, useList } from './list-state.ts'
import { listTexts } from './list-texts.ts'
import { SectionView } from './SectionView.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { type Section, sectionsOf, sift } from './sections.ts'
import { useGoTo } from './use-go-to.ts'
import { useListKeys } from './use-list-keys.ts'

/** A list this long is worth searching. */
const SEARCHED_FROM = 8

function createListState(): ListState {
  return {
    editing: createSettable<string | undefined>(undefined),
    reached: createSettable<string | undefined>(undefined),
    moving: createSettable<readonly string[] | undefined>(undefined),
    grouping: createSettable<readonly string[] | undefined>(undefined),
    menu: createSettable<string | undefined>(undefined),
    open: createSettable<ReadonlySet<string>>(new Set()),
    folded: createSettable<ReadonlySet<string>>(new Set()),
  }
}

/** The whole board as a list: the same clusters and notes as on the canvas, and everything that can be done there. */
export function List() {
  const [state] = useState(createListState)
  return (
    <ListContext value={state}>
      <Sections />
      <Dialogs />
    </ListContext>
  )
}

function Sections() {
  const text = useTexts(listTexts)
  const board = useBoard()
  const list = useList()
  const order = useOrder(board.store)
  const { loaded } = useBoardConnection()
  const root = useRef<HTMLDivElement>(null)
  const [search, setSearch] = useState('')
  const sought = useDeferredValue(search)
  const sections = useMemo(() => sectionsOf(order, board.store.apart()), [order, board.store])
  const matches = useMatcher(sought, () => [...board.store.get().notes.values()].map((note) => note.text))
  const found = useMemo(
    () => (sought.trim() === '' ? sections : sift(sections, matches)),
    [sections, sought, matches],
  )
  const keys = useListKeys(list)
  useReach(found)
  useGoTo(root, () => setSearch(''))
  const notes = sections.reduce((sum, { count }) => sum + count, 0)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the notes inside, heard once
    <div ref={root} className={css.list} data-list="" onKeyDown={keys}>
      <div className={css.top}>
        {notes >= SEARCHED_FROM && (
          <input
            type="search"
            aria-label={text.search}
            placeholder={text.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
        {board.editable && <UndoButtons />}
        {sections.length > 1 && sought === '' && <Jumps sections={sections} />}
      </div>
      <output className="visually-hidden">
        {sought.trim() !== '' && text.found(found.reduce((sum, { count }) => sum + count, 0))}
      </output>
      {loaded && sections.length === 0 && <Empty />}
      {sections.length > 0 && found.length === 0 && <p className={css.none}>{text.nothingFound}</p>}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the sections are its items' groups */}
      <div className={css.sections} role="group" aria-label={text.list} aria-describedby="board-list-keys">
        {found.map((section) => (
          <SectionView key={section.id} section={section} sifted={sought !== ''} />
        ))}
      </div>
      {board.editable && (
        <>
          <p id="board-list-keys" className="visually-hidden">
            {text.keys}
          </p>
          <Bar />
        </>
      )}
    </div>
  )
}

function Bar() {
  const { selection } = useBoard()
  const selecting = usePicked(selection, (ids) => ids.size > 0)
  return <div className={bars.bar}>{selecting ? <SelectionBar /> : <AddBar />}</div>
}

function Empty() {
  const text = useTexts(listTexts)
  const { emptyRead } = useTexts(canvasTexts)
  const { editable } = useBoard()
  return <EmptyState title={text.empty} text={editable ? text.emptyText : emptyRead} />
}

function UndoButtons() {
  const text = useTexts(canvasTexts)
  const { canUndo, canRedo } = useBoard()
  const act = useActions()
  return (
    <div className={css.undo}>
      <StepButton label={text.undo} can={canUndo} onClick={act.undo}>
        <Undo2 size={20} aria-hidden="true" />
      </StepButton>
      <StepButton label={text.redo} can={canRedo} onClick={act.redo}>
        <Redo2 size={20} aria-hidden="true" />
      </StepButton>
    </div>
  )
}

/** Stays focusable when there is nothing left to take back: whoever undoes step by step keeps the focus. */
function StepButton(props: {
  readonly label: string
  readonly can: Observable<boolean>
  readonly onClick: () => void
  readonly children: React.ReactNode
}) {
  const can = useObserved(props.can)
  return (
    <button
      type="button"
      className={css.step}
      aria-label={props.label}
      title={props.label}
      aria-disabled={!can}
      onClick={() => can && props.onClick()}
    >
      {props.children}
    </button>
  )
}

function Jumps({ sections }: { readonly sections: readonly Section[] }) {
  const text = useTexts(listTexts)
  const canvas = useTexts(canvasTexts)
  const { goTo } = useBoard()
  return (
    <nav className={css.jumps} aria-label={text.sections}>
      {sections.map(({ id, cluster }) => (
        <button key={id} type="button" className={css.jump} onClick={() => goTo.set({ id })}>
          <bdi>{cluster ? cluster.title || canvas.untitled : text.floating}</bdi>
        </button>
      ))}
    </nav>
  )
}

/** Tab reaches the first note until another was reached. */
function useReach(sections: readonly Section[]): void {
  const { reached } = useList()
  const { store } = useBoard()
  useEffect(() => {
    const at = reached.get()
    if (at === undefined || !store.get().notes.has(at)) reached.set(sections[0]?.stacks[0]?.top.id)
  }, [reached, store, sections])
}

function Dialogs() {
  const list = useList()
  usePutAway(list)
  const moving = useObserved(list.moving)
  const grouping = useObserved(list.grouping)
  const menu = useObserved(list.menu)
  const close = (dialog: { set(value: undefined): void }): void =>
    keepPlace(list.reached.get(), () => dialog.set(undefined))
  return (
    <>
      {moving && <MoveTo notes={moving} onClose={() => close(list.moving)} />}
      {grouping && <GroupDialog notes={grouping} onClose={() => close(list.grouping)} />}
      {menu !== undefined && <ClusterMenu key={menu} id={menu} onClose={() => close(list.menu)} />}
    </>
  )
}
