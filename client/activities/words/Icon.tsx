import { Cloud } from 'lucide-react'
import type { KindIconProps } from '../kind.ts'

export default function WordsIcon({ size = 20 }: KindIconProps) {
  return <Cloud size={size} aria-hidden="true" />
}
