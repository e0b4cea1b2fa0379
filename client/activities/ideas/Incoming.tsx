import { IncomingAnswers } from '../../answers/IncomingAnswers.tsx'
import type { IncomingProps } from '../kind.ts'
import { DEFAULTS } from './defaults.ts'

export default function Incoming(props: IncomingProps) {
  const { maxLength } = props.settings
  return (
    <IncomingAnswers {...props} maxLength={typeof maxLength === 'number' ? maxLength : DEFAULTS.maxLength} />
  )
}
