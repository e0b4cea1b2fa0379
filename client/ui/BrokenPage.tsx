import { useText } from '../i18n/i18n.tsx'
import { Button } from './Button.tsx'
import { ErrorPage } from './ErrorPage.tsx'

export function BrokenPage() {
  const text = useText()
  return (
    <ErrorPage title={text.broken.title} text={text.broken.text}>
      <Button look="primary" onClick={() => location.reload()}>
        {text.actions.reload}
      </Button>
    </ErrorPage>
  )
}
