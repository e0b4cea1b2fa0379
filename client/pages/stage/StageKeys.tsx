import { Contrast, Maximize, QrCode } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { chooseTheme, chosenTheme, type Theme } from '../../ui/theme.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import css from './StageKeys.module.css'
import { stageTexts } from './texts.ts'

const SHOWN_FOR = 3_000
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast']

/** The stage has no controls; these few come up while the pointer moves or the keyboard is in them. */
export function StageKeys(props: { readonly onQr: () => void }) {
  const text = useTexts(stageTexts)
  const shown = usePointerMoves()
  useShortcuts({ q: props.onQr, f: toggleFullScreen, t: nextTheme })
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- buttons side by side, nothing to submit
    <div className={css.keys} data-shown={shown || undefined} role="group" aria-label={text.keys}>
      <Button icon={<Maximize size={20} aria-hidden="true" />} onClick={toggleFullScreen}>
        {text.fullScreen} <kbd>F</kbd>
      </Button>
      <Button icon={<QrCode size={20} aria-hidden="true" />} onClick={props.onQr}>
        {text.qr} <kbd>Q</kbd>
      </Button>
      <Button icon={<Contrast size={20} aria-hidden="true" />} onClick={nextTheme}>
        {text.theme} <kbd>T</kbd>
      </Button>
    </div>
  )
}

function usePointerMoves(): boolean {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const moved = (): void => {
      setShown(true)
      clearTimeout(timer)
      timer = setTimeout(() => setShown(false), SHOWN_FOR)
    }
    document.addEventListener('pointermove', moved)
    document.addEventListener('pointerdown', moved)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', moved)
      document.removeEventListener('pointerdown', moved)
    }
  }, [])
  return shown
}

/** Where the browser refuses (inside a frame), the stage stays as it is. */
function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
  done?.catch(() => undefined)
}

function nextTheme(): void {
  chooseTheme(THEMES[(THEMES.indexOf(chosenTheme()) + 1) % THEMES.length] ?? 'auto')
}
