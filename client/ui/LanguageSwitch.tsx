import { useLanguage, useText } from '../i18n/i18n.tsx'
import { Choice } from './Choice.tsx'

export function LanguageSwitch() {
  const text = useText().settings
  const { language, choose } = useLanguage()
  return (
    <Choice
      label={text.language}
      value={language}
      options={[
        { value: 'de', label: text.german, lang: 'de' },
        { value: 'en', label: text.english, lang: 'en' },
      ]}
      onChange={choose}
    />
  )
}
