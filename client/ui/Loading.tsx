import { useText } from '../i18n/i18n.tsx'
import css from './Loading.module.css'

/** Appears after a moment only: what is quick shows no waiting at all. */
export function Loading() {
  const text = useText()
  return (
    <p className={css.loading} role="status">
      {text.app.loading}
    </p>
  )
}
