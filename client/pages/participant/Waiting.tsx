import type { ReactNode } from 'react'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { useMine } from '../../sync/hooks.tsx'
import { participantTexts } from './texts.ts'
import css from './Waiting.module.css'

/** Nothing to do for the moment: says what comes next. */
export function Waiting(props: {
  readonly eyebrow?: string
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}) {
  return (
    <div className={css.waiting}>
      <span className={css.breath} aria-hidden="true" />
      {props.eyebrow && <p className={css.eyebrow}>{props.eyebrow}</p>}
      <h1 className={css.title}>{props.title}</h1>
      <p className={css.text}>{props.text}</p>
      {props.children}
    </div>
  )
}

/** Joined, and nothing has begun. */
export function Welcome() {
  const text = useTexts(participantTexts)
  const { room } = useText()
  const name = useMine((mine) => mine.name ?? room.guest(mine.number))
  return (
    <Waiting title={text.welcome} text={text.welcomeText}>
      {name !== undefined && <p className={css.text}>{text.as(name)}</p>}
    </Waiting>
  )
}
