import { nanoid } from 'nanoid'
import { useId, useState } from 'react'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import type { ParticipateProps } from '../kind.ts'

export default function Participate({ activity, outbox }: ParticipateProps) {
  const text = useText()
  const id = useId()
  const [draft, setDraft] = useState('')
  if (activity.phase !== 'open') return null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.trim() === '') return
        outbox.submit({ type: 'answer.submit', answerId: nanoid(), text: draft })
        setDraft('')
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {activity.prompt}
      </label>
      <input id={id} name="answer" value={draft} onChange={(event) => setDraft(event.target.value)} />
      <Button type="submit" look="primary" size="large">
        {text.actions.save}
      </Button>
      <ul>
        {outbox.entries.map((entry) => (
          <li key={entry.id}>
            {String(entry.submission['text'])} ({text.outbox[entry.state]})
          </li>
        ))}
      </ul>
    </form>
  )
}
