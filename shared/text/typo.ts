import type { TermNode } from './term-store.ts'

/** A typo must be at least this many times rarer than the word it is taken for. */
const MUCH_COMMONER = 3
/** Endings by which two good words differ in one letter ("Lehre" and "Lehrer"): never a typo. */
const MEANINGFUL_TAIL = /^(?:[rnst]|e)$/

/** The much commoner word that `node` is a typo of, if any; a pure function of the words and their counts. */
export function typoTarget(node: TermNode): TermNode | undefined {
  let best: TermNode | undefined
  for (const other of node.neighbours) {
    if (other.count < MUCH_COMMONER * node.count || differsByEnding(node.key, other.key)) continue
    if (
      best === undefined ||
      other.count > best.count ||
      (other.count === best.count && other.key < best.key)
    )
      best = other
  }
  return best
}

function differsByEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && MEANINGFUL_TAIL.test(long.slice(short.length))
}
