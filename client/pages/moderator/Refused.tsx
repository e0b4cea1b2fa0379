import { useState } from 'react'
import { useLocation } from 'wouter'
import type { WireError } from '#shared/result.ts'
import { useTexts } from '../../i18n/i18n.tsx'
import { keyOf } from '../../sync/keys.ts'
import { Button } from '../../ui/Button.tsx'
import { EndedLink } from '../../ui/EndedLink.tsx'
import { ErrorPage } from '../../ui/ErrorPage.tsx'
import { forgetRehearsal, rehearsed } from './rehearsals.ts'
import { workshopTexts } from './workshop-texts.ts'

/** The server lets this page in no more: a link that was revoked, or a rehearsal that was ended elsewhere. */
export function Refused(props: { readonly workshopId: string; readonly error: WireError }) {
  const text = useTexts(workshopTexts).rehearsal
  const [, navigate] = useLocation()
  const [real] = useState(() => rehearsed(props.workshopId))
  if (real === undefined || props.error.code !== 'UNAUTHENTICATED') return <EndedLink error={props.error} />
  return (
    <ErrorPage title={text.gone} text={text.goneText}>
      {keyOf('moderator', real) !== undefined && (
        <Button
          look="primary"
          onClick={() => {
            forgetRehearsal(real)
            navigate(`/m/${real}`)
          }}
        >
          {text.toReal}
        </Button>
      )}
    </ErrorPage>
  )
}
