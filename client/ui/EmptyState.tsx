import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

/** What stands where nothing is yet: what this place is for, and perhaps the first step. */
export function EmptyState(props: {
  readonly icon?: ReactNode
  readonly title: ReactNode
  readonly text?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <div className={css.empty}>
      {props.icon}
      <h2 className={css.title}>{props.title}</h2>
      {props.text && <p className={css.text}>{props.text}</p>}
      {props.children}
    </div>
  )
}
