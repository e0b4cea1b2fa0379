import type { Step } from '../../sync/session.ts'
import type { Duplicate, DuplicateSet } from './duplicate-sets.ts'
import type { Listed } from './listed.ts'

/** A set of which as much as possible was made one. */
export interface Merged {
  /** Fewer others than were asked for, where one was refused. */
  readonly set: DuplicateSet
  /** Takes it back; resolves with whether that was done. */
  readonly undo: () => Promise<boolean>
}

type Send = (step: Step) => Promise<boolean>
type Known = ReadonlyMap<string, Listed>

const merge = (answerId: string, into: string): Step => ({ type: 'answer.merge', answerId, into })
const show = (answerId: string): Step => ({ type: 'answer.show', answerId })

/**
 * Merges a set's others into the text that stays, one by one up to the first that is refused; what had been merged into one
 * of them moves on with it. `send` resolves with whether a step was done. Undefined when nothing was merged.
 */
export async function mergeSet(
  { keep, others }: DuplicateSet,
  listed: Known,
  send: Send,
): Promise<Merged | undefined> {
  const merged: Duplicate[] = []
  for (const other of others) {
    if (!(await inOrder([...moveCopies(other, keep, listed), merge(other.id, keep)], send))) {
      await inOrder(moveCopies(other, other.id, listed), send)
      break
    }
    merged.push(other)
  }
  const apart = merged.flatMap((other) => [show(other.id), ...moveCopies(other, other.id, listed)])
  return merged.length > 0 ? { set: { keep, others: merged }, undo: () => inOrder(apart, send) } : undefined
}

/** The steps that take what was merged into a text, wherever it is now, into another one. */
function moveCopies({ id }: Duplicate, into: string, listed: Known): readonly Step[] {
  return (listed.get(id)?.copies ?? []).flatMap((copy) => [show(copy), merge(copy, into)])
}

async function inOrder(steps: readonly Step[], send: Send): Promise<boolean> {
  for (const step of steps) if (!(await send(step))) return false
  return true
}

/** Both of these are to stay: they are not offered again. */
export const keptKey = (a: string, b: string): string => [a, b].sort().join(' ')

/** What is left to decide: without what is to stay, and without texts that are gone. */
export function openSets(
  sets: readonly DuplicateSet[],
  kept: ReadonlySet<string>,
  exists: (id: string) => boolean,
): readonly DuplicateSet[] {
  return sets
    .filter(({ keep }) => exists(keep))
    .map(({ keep, others }) => ({
      keep,
      others: others.filter(({ id }) => exists(id) && !kept.has(keptKey(keep, id))),
    }))
    .filter(({ others }) => others.length > 0)
}

/** Sets that differ in nothing but case, spaces and signs: to be merged all at once. */
export function sureSets(sets: readonly DuplicateSet[]): readonly DuplicateSet[] {
  return sets.filter(({ others }) =>
    others.every(
      ({ difference }) => difference === 'none' || difference === 'case' || difference === 'spelling',
    ),
  )
}
