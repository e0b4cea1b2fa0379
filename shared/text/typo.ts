import { knownParts } from './compounds.ts'
import { isKnownWord } from './known-words.ts'
import type { SlipNode, TermNode } from './term-nodes.ts'

/** A typo must be at least this many times rarer than the word it is taken for. */
const MUCH_COMMONER = 4

/**
 * The much commoner term that all of `term` is a typo of, if any: one slip apart in spelling or in dictionary form, and none
 * of its spellings a good word or made of other words. A pure function of the words and their counts.
 */
export function typoTarget(term: TermNode): TermNode | undefined {
  let best: TermNode | undefined
  const consider = (node: SlipNode | undefined): void => {
    for (const { term: other } of node?.neighbours ?? [])
      if (
        other !== term &&
        other.count >= MUCH_COMMONER * term.count &&
        (best === undefined || beats(other, best))
      )
        best = other
  }
  consider(term.slip)
  for (const spelling of term.spellings) consider(spelling.slip)
  return best === undefined || isGood(term) || isOtherCompound(term, best) ? undefined : best
}

const beats = (a: TermNode, b: TermNode): boolean =>
  a.count > b.count || (a.count === b.count && a.key < b.key)

function isGood(term: TermNode): boolean {
  return hasGoodKey(term.slip) || [...term.spellings].some((spelling) => hasGoodKey(spelling.slip))
}

function hasGoodKey(node: SlipNode | undefined): boolean {
  if (node === undefined) return false
  node.known ??= isKnownWord(node.key)
  return node.known
}

/** "Zugfahrt" beside "Zufahrt"; "Verkehrmittel" is made of the same words as "Verkehrsmittel" and may be a slip. */
function isOtherCompound(term: TermNode, than: TermNode): boolean {
  const parts = compoundOf(term.slip)
  return parts !== '' && parts !== compoundOf(than.slip)
}

function compoundOf(node: SlipNode | undefined): string {
  if (node === undefined) return ''
  node.compound ??= knownParts(node.key)?.join(' ') ?? ''
  return node.compound
}
