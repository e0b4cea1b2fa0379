import { readItem, removeItem, writeItem } from '../sync/local-items.ts'

/** `auto` follows the device; `contrast` is for bright halls and weak projectors. */
export type Theme = 'auto' | 'light' | 'dark' | 'contrast'

const STORED = 'weitblick.theme'

export function chosenTheme(): Theme {
  const stored = readItem(STORED)
  return stored === 'light' || stored === 'dark' || stored === 'contrast' ? stored : 'auto'
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'auto') removeItem(STORED)
  else writeItem(STORED, theme)
  applyTheme()
}

/** Puts the chosen theme on the page; called once before the first paint and after each choice. */
export function applyTheme(): void {
  const theme = chosenTheme()
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
