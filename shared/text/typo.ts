import { isKnownWord } from './known-words.ts'
import type { TermNode } from './term-store.ts'

/** A typo must be at least this many times rarer than the word it is taken for. */
const MUCH_COMMONER = 4
/** The much commoner word that `node` is a typo of, if any; a pure function of the words and their counts. */
export function typoTarget(node: TermNode): TermNode | undefined {
  let best: TermNode | undefined
  for (const other of node.neighbours) {
    if (other.count < MUCH_COMMONER * node.count) continue
    if (
      best === undefined ||
      other.count > best.count ||
      (other.count === best.count && other.key < best.key)
    )
      best = other
  }
  if (best === undefined) return undefined
  node.known ??= isKnownWord(node.key)
  return node.known ? undefined : best
}
