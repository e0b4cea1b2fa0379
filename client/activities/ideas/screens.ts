import type { KindScreens } from '../kind.ts'
import { texts } from './texts.ts'

export const ideas: KindScreens = {
  name: 'ideas',
  order: 20,
  texts,
  icon: () => import('./Icon.tsx'),
  participate: () => import('./Participate.tsx'),
  show: () => import('./Show.tsx'),
  setup: () => import('./Setup.tsx'),
  incoming: () => import('./Incoming.tsx'),
}
