import { useTexts } from '../../i18n/i18n.tsx'
import { defineTexts } from '../../i18n/texts.ts'
import { Field } from '../../ui/Field.tsx'
import type { SetupProps } from '../kind.ts'

const setupTexts = defineTexts({ entries: 'Beiträge pro Person' }, { entries: 'Entries per person' })

export default function Setup({ settings, onChange }: SetupProps) {
  const text = useTexts(setupTexts)
  const entries = settings['entriesPerPerson']
  return (
    <Field label={text.entries}>
      {(control) => (
        <input
          {...control}
          type="number"
          min={1}
          max={1000}
          value={typeof entries === 'number' ? entries : 3}
          onChange={(event) => onChange({ ...settings, entriesPerPerson: event.target.valueAsNumber })}
        />
      )}
    </Field>
  )
}
