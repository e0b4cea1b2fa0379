import type { WireError } from '#shared/result.ts'
import { useTexts } from '../i18n/i18n.tsx'
import { defineTexts } from '../i18n/texts.ts'
import { ErrorPage, RefusedPage } from './ErrorPage.tsx'

const texts = defineTexts(
  {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Er wurde zurückgezogen, oder den Workshop gibt es nicht mehr. Bitten Sie die Moderation um einen neuen Link.',
  },
  {
    title: 'This link is no longer valid',
    text: 'It was revoked, or the workshop is gone. Please ask the moderator for a new link.',
  },
)

/** For a moderator's or a stage's page that the server will not let in (any more). */
export function EndedLink({ error }: { readonly error: WireError }) {
  const text = useTexts(texts)
  if (error.code !== 'UNAUTHENTICATED') return <RefusedPage error={error} />
  return <ErrorPage title={text.title} text={text.text} />
}
