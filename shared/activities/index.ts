import type { AnyKind } from './kind.ts'
import { words } from './words/kind.ts'

/** The registry: one line for each kind of activity. */
const ALL: readonly AnyKind[] = [words]

export const KINDS: ReadonlyMap<string, AnyKind> = new Map(ALL.map((kind) => [kind.name, kind]))
