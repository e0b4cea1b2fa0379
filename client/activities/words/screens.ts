import type { KindScreens } from '../kind.ts'
import { texts } from './texts.ts'

export const words: KindScreens = {
  name: 'words',
  order: 10,
  texts,
  icon: () => import('./Icon.tsx'),
  participate: () => import('./Participate.tsx'),
  show: () => import('./Show.tsx'),
  setup: () => import('./Setup.tsx'),
  incoming: () => import('./Incoming.tsx'),
}
