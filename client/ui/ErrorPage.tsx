import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { WireError } from '#shared/result.ts'
import { useErrorText, useText } from '../i18n/i18n.tsx'
import { Button } from './Button.tsx'
import css from './ErrorPage.module.css'

/** A whole page that says what is wrong and what helps. */
export function ErrorPage(props: {
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}) {
  const text = useText()
  return (
    <main id="main" className={css.page}>
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      <div className={css.actions}>
        {props.children}
        <Link href="/">{text.actions.home}</Link>
      </div>
    </main>
  )
}

/** For a refused connection (`useStatus().state === 'refused'`). */
export function RefusedPage(props: { readonly error: WireError }) {
  const text = useText()
  const say = useErrorText()
  return (
    <ErrorPage title={text.refused.title} text={say(props.error)}>
      <Button look="primary" onClick={() => location.reload()}>
        {text.actions.reload}
      </Button>
    </ErrorPage>
  )
}

export function NotFoundPage() {
  const { notFound } = useText()
  return <ErrorPage title={notFound.title} text={notFound.text} />
}
