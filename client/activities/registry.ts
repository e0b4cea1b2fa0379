import { type ComponentType, lazy } from 'react'
import type { Texts } from '../i18n/texts.ts'
import { loadable } from '../ui/loadable.tsx'
import type {
  IncomingProps,
  KindIconProps,
  KindScreens,
  KindTexts,
  ParticipateProps,
  SetupProps,
  ShowProps,
} from './kind.ts'
import * as kinds from './kinds.ts'

/** In the order of the picker; a module's exports come sorted by name. */
const ALL: readonly KindScreens[] = Object.values<KindScreens>(kinds).sort((a, b) => a.order - b.order)

/** A kind as pages use it: components that load themselves when first rendered (inside a `Suspense`). */
export interface KindEntry {
  readonly name: string
  readonly texts: Texts<KindTexts>
  readonly Icon: ComponentType<KindIconProps>
  readonly Participate: ComponentType<ParticipateProps>
  readonly preloadParticipate: () => void
  readonly Show: ComponentType<ShowProps>
  readonly Setup: ComponentType<SetupProps>
  readonly Incoming: ComponentType<IncomingProps>
}

function entry(kind: KindScreens): KindEntry {
  const participate = loadable(kind.participate)
  return {
    name: kind.name,
    texts: kind.texts,
    Icon: lazy(kind.icon),
    Participate: participate.Component,
    preloadParticipate: participate.preload,
    Show: lazy(kind.show),
    Setup: lazy(kind.setup),
    Incoming: lazy(kind.incoming),
  }
}

/** In the order of the picker. */
export const KINDS: ReadonlyMap<string, KindEntry> = new Map(ALL.map((kind) => [kind.name, entry(kind)]))

/** Starts loading what a phone will need for `kind`, so that its first prompt does not wait for it. */
export function preloadParticipate(kind: string): void {
  KINDS.get(kind)?.preloadParticipate()
}
