import { useId } from 'react'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useShortcutsSwitch } from '../../ui/use-shortcuts.ts'
import css from './Dialogs.module.css'
import { dialogTexts } from './dialog-texts.ts'

/** Which keys do what, and whether they do. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useTexts(dialogTexts).keys
  const { actions } = useText()
  const id = useId()
  const [on, setOn] = useShortcutsSwitch()
  const keys: readonly (readonly [string, string])[] = [
    [text.pageDown, text.go],
    [text.pageUp, text.back],
    ['P', text.back],
    ['N', text.on2],
    ['O', text.open],
    ['R', text.reveal],
    ['F', text.freeze],
    ['B', text.blank],
    ['Q', text.qr],
    ['T', text.timer],
    [`${text.ctrl} Z`, text.undo],
    ['?', text.help],
  ]
  return (
    <Dialog title={text.title} onClose={onClose}>
      <dl className={css.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={css.hint}>{text.clicker}</p>
      <div className={css.tick}>
        <input
          id={id}
          type="checkbox"
          aria-describedby={`${id}-hint`}
          checked={on}
          onChange={(event) => setOn(event.target.checked)}
        />
        <label htmlFor={id}>{text.on}</label>
        <p id={`${id}-hint`} className={css.hint}>
          {text.onHint}
        </p>
      </div>
      <div className={css.actions}>
        <Button onClick={onClose}>{actions.close}</Button>
      </div>
    </Dialog>
  )
}
