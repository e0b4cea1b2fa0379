import { useState } from 'react'
import { useText, useTexts } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import css from './Agenda.module.css'
import { useActing } from './acting.tsx'
import { actingTexts } from './acting-texts.ts'
import { agendaTexts } from './agenda-texts.ts'

/** Edits a prompt in place. What was typed stays until it is saved or discarded, whatever others do meanwhile. */
export function PromptEditor(props: { readonly id: string; readonly prompt: string }) {
  const text = useTexts(agendaTexts)
  const { actions } = useText()
  const { steps } = useTexts(actingTexts)
  const { act, busy } = useActing()
  const [draft, setDraft] = useState<string>()
  const changed = draft !== undefined && draft !== props.prompt

  async function save(): Promise<void> {
    if (!changed || draft.trim() === '') return
    const step = { type: 'activity.edit', activityId: props.id, prompt: draft }
    if (await act(step, { label: steps.edit })) setDraft(undefined)
  }

  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={text.prompt} labelHidden>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={draft ?? props.prompt}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setDraft(undefined)
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              void save()
            }}
          />
        )}
      </Field>
      {changed && (
        <div className={css.actions}>
          <Button type="submit" busy={busy('activity.edit')} disabled={draft.trim() === ''}>
            {actions.save}
          </Button>
          <Button look="plain" onClick={() => setDraft(undefined)}>
            {actions.discard}
          </Button>
        </div>
      )}
    </form>
  )
}
