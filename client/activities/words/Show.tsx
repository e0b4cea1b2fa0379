import type { ShowProps } from '../kind.ts'

export default function Show({ activity }: ShowProps) {
  return <h2>{activity.prompt}</h2>
}
