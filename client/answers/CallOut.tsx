import { Plus } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type { IncomingProps } from '../activities/kind.ts'
import { useTexts } from '../i18n/i18n.tsx'
import { Button } from '../ui/Button.tsx'
import css from './IncomingAnswers.module.css'
import { incomingTexts } from './incoming-texts.ts'

/** The moderator types in what the hall calls out; it is kept apart as "from the room". */
export function CallOut(props: Pick<IncomingProps, 'phase' | 'send'> & { readonly maxLength: number }) {
  const text = useTexts(incomingTexts)
  const [draft, setDraft] = useState('')
  if (props.phase === 'draft') return null
  return (
    <form
      className={css.callOut}
      onSubmit={(event) => {
        event.preventDefault()
        const said = draft.trim()
        if (said === '') return
        setDraft('')
        void props.send({ type: 'answer.submit', answerId: nanoid(), text: said }).then((done) => {
          // What was refused is not lost, unless something new is being typed.
          if (!done) setDraft((now) => (now === '' ? said : now))
        })
      }}
    >
      <input
        aria-label={text.callOut}
        placeholder={text.callOut}
        autoComplete="off"
        maxLength={props.maxLength * 4}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <Button type="submit" aria-label={text.add} icon={<Plus size={20} aria-hidden="true" />} />
    </form>
  )
}
