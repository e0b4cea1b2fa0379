import type { AnyKind } from './kind.ts'
import * as kinds from './kinds.ts'

/** All kinds by name; the only way in which the core reaches them. */
export const KINDS: ReadonlyMap<string, AnyKind> = new Map(
  Object.values<AnyKind>(kinds).map((kind) => [kind.name, kind]),
)
