import { useEffect } from 'react'

/**
 * Keeps `--keyboard` (px) on the page: how much of its lower edge an on-screen keyboard covers. Browsers that shrink
 * the page instead (`interactive-widget=resizes-content`) leave it at 0.
 */
export function useKeyboardInset(): void {
  useEffect(() => {
    const { visualViewport: seen, document } = globalThis
    if (!seen) return undefined
    const { style } = document.documentElement
    const measure = (): void => {
      // Zoomed in, the visible part is small without any keyboard.
      const covered = seen.scale > 1.05 ? 0 : innerHeight - seen.height - seen.offsetTop
      style.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`)
    }
    measure()
    seen.addEventListener('resize', measure)
    seen.addEventListener('scroll', measure)
    return () => {
      seen.removeEventListener('resize', measure)
      seen.removeEventListener('scroll', measure)
      style.removeProperty('--keyboard')
    }
  }, [])
}
