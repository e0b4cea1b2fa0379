import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import css from './Tabs.module.css'

export interface Tab<T extends string> {
  readonly name: T
  readonly label: string
  /** Beside the label, e.g. how many wait. */
  readonly badge?: string | undefined
}

/** Tabs by the book: arrow keys move and choose, one stop for Tab, one panel. */
export function Tabs<T extends string>(props: {
  readonly label: string
  readonly tabs: readonly Tab<T>[]
  readonly chosen: T
  readonly onChoose: (name: T) => void
  readonly children: ReactNode
}) {
  const { tabs, chosen, onChoose } = props
  const id = useId()
  const bar = useRef<HTMLDivElement>(null)

  function keys(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ name }) => name === chosen)
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key]
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onChoose(next.name)
    bar.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus()
  }

  return (
    <div className={css.tabs}>
      <div ref={bar} role="tablist" aria-label={props.label} className={css.bar}>
        {tabs.map(({ name, label, badge }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-tab={name}
            className={css.tab}
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
            onKeyDown={keys}
          >
            {label}
            {badge !== undefined && <span className={css.badge}>{badge}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className={css.panel}>
        {props.children}
      </div>
    </div>
  )
}
