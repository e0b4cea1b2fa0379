import { useFormats } from '../../i18n/i18n.tsx'
import type { IncomingProps } from '../kind.ts'

export default function Incoming({ incoming }: IncomingProps) {
  const { number } = useFormats()
  return <p>{number(Number(incoming['answered'] ?? 0))}</p>
}
