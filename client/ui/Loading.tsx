import { useText } from '../i18n/i18n.tsx'
import css from './Loading.module.css'

/** Appears after a moment only: what is quick shows no waiting at all. */
export function Loading() {
  const text = useText()
  return <output className={css.loading}>{text.app.loading}</output>
}
