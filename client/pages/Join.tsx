import { useState } from 'react'
import { useLocation } from 'wouter'
import { findCode, joinWorkshop } from '../api.ts'
import { useErrorText, useText } from '../i18n/i18n.tsx'
import { rememberSeat, seatOf } from '../sync/keys.ts'
import { Button } from '../ui/Button.tsx'

export default function Join({ code }: { readonly code: string }) {
  const text = useText()
  const say = useErrorText()
  const [, navigate] = useLocation()
  const [error, setError] = useState<string>()
  async function join(): Promise<void> {
    const found = await findCode(code)
    if (!found.ok) {
      setError(say(found.error))
      return
    }
    const { id } = found.value
    if (!seatOf(id)) {
      const joined = await joinWorkshop(id, { code })
      if (!joined.ok) {
        setError(say(joined.error))
        return
      }
      rememberSeat(id, { ...joined.value, code })
    }
    navigate(`/p/${id}`)
  }
  return (
    <main id="main">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void join()
        }}
      >
        <h1>{text.app.name}</h1>
        <p role="alert">{error}</p>
        <Button type="submit" look="primary" size="large">
          {text.actions.confirm}
        </Button>
      </form>
    </main>
  )
}
