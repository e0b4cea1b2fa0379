import { type ComponentType, lazy } from 'react'
import type { Texts } from '../i18n/texts.ts'
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
  readonly Show: ComponentType<ShowProps>
  readonly Setup: ComponentType<SetupProps>
  readonly Incoming: ComponentType<IncomingProps>
}

const ENTRIES: readonly KindEntry[] = ALL.map((kind) => ({
  name: kind.name,
  texts: kind.texts,
  Icon: lazy(kind.icon),
  Participate: lazy(kind.participate),
  Show: lazy(kind.show),
  Setup: lazy(kind.setup),
  Incoming: lazy(kind.incoming),
}))

/** In the order of the picker. */
export const KINDS: ReadonlyMap<string, KindEntry> = new Map(ENTRIES.map((kind) => [kind.name, kind]))

/** Starts loading what a phone will need for `kind`, so that its first prompt does not wait for it. */
export function preloadParticipate(kind: string): void {
  ALL.find((each) => each.name === kind)
    ?.participate()
    .catch(() => undefined)
}
