import type { ButtonHTMLAttributes, ReactNode } from 'react'
import css from './Button.module.css'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Default `quiet`. One `primary` at most on a screen. */
  readonly look?: 'primary' | 'quiet' | 'plain' | 'danger'
  /** `large`: 56 px, full width (phones). Default `normal`: 44 px. */
  readonly size?: 'normal' | 'large'
  /** Waiting for an answer: cannot be pressed again, keeps its width and its focus. */
  readonly busy?: boolean
  /** Before the label; decorative. An icon alone needs `aria-label`. */
  readonly icon?: ReactNode
}

export function Button({
  look = 'quiet',
  size = 'normal',
  busy,
  icon,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${css.button} ${css[look] ?? ''} ${css[size] ?? ''} ${rest.className ?? ''}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
    </button>
  )
}
