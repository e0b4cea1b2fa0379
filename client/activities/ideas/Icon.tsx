import { Lightbulb } from 'lucide-react'
import type { KindIconProps } from '../kind.ts'

export default function IdeasIcon({ size = 20 }: KindIconProps) {
  return <Lightbulb size={size} aria-hidden="true" />
}
