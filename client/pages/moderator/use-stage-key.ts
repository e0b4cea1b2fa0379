import { useState } from 'react'
import { useErrorText } from '../../i18n/i18n.tsx'
import { keyOf, rememberKey } from '../../sync/keys.ts'
import { useToast } from '../../ui/Toast.tsx'
import { grantAccess } from './workshop-api.ts'

/** Whether this device holds the stage's key, and how it gets one. */
export function useStageKey(workshopId: string) {
  const toast = useToast()
  const say = useErrorText()
  const [held, setHeld] = useState(() => keyOf('stage', workshopId) !== undefined)
  const [busy, setBusy] = useState(false)

  async function fetchKey(): Promise<boolean> {
    setBusy(true)
    const granted = await grantAccess(workshopId, { role: 'stage', label: '' })
    setBusy(false)
    if (!granted.ok) {
      toast({ text: say(granted.error), tone: 'bad' })
      return false
    }
    rememberKey('stage', workshopId, granted.value.key)
    setHeld(true)
    return true
  }

  return { held, busy, fetchKey }
}
