import { AnswerSettings } from '../../answers/AnswerSettings.tsx'
import { Tick } from '../../answers/Tick.tsx'
import { useTexts } from '../../i18n/i18n.tsx'
import type { SetupProps } from '../kind.ts'
import { DEFAULTS } from './defaults.ts'
import { wallTexts } from './wall-texts.ts'

export default function Setup(props: SetupProps) {
  const text = useTexts(wallTexts)
  const { settings, onChange } = props
  return (
    <AnswerSettings {...props} defaults={DEFAULTS}>
      <Tick
        label={text.heartsSetting}
        hint={text.heartsHint}
        checked={settings['hearts'] === true}
        onChange={(hearts) => onChange({ ...settings, hearts })}
      />
    </AnswerSettings>
  )
}
