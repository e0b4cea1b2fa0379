import { heaviest } from './heaviest.ts'
import { type Resolved, rootKey } from './term-rules.ts'
import { firstOf, firstSerial, type TermNode } from './term-store.ts'
import { typoTarget } from './typo.ts'

export interface TermCount {
  /** Stable id of the group: the key of its leading term. */
  readonly key: string
  /** Commonest surface form; ties: first seen. */
  readonly text: string
  readonly count: number
  /** Everything that was merged, as written, commonest first; their counts add up to `count`. */
  readonly variants: readonly { readonly text: string; readonly count: number }[]
}

export interface TermGroup {
  readonly key: string
  readonly count: number
  readonly first: number
  readonly members: readonly TermNode[]
}

export interface TermGroups {
  readonly size: number
  heaviest(limit: number): readonly TermGroup[]
}

/** Joins terms by the moderator's merges and by typos; every other term is a group of its own. O(terms). */
export function groupTerms(terms: ReadonlyMap<string, TermNode>, rules: Resolved): TermGroups {
  const members = joined(terms, rules)
  const groups: TermGroup[] = []
  const inGroup = new Set<TermNode>()
  for (const [key, nodes] of members) {
    groups.push(groupOf(key, nodes))
    for (const node of nodes) inGroup.add(node)
  }
  for (const term of terms.values()) if (!inGroup.has(term)) groups.push(groupOf(term.key, [term]))
  return { size: groups.length, heaviest: (limit) => heaviest(groups, limit) }
}

function joined(
  terms: ReadonlyMap<string, TermNode>,
  rules: Resolved,
): ReadonlyMap<string, readonly TermNode[]> {
  const links = new Map<string, string>(rules.parents)
  for (const term of terms.values()) {
    if (term.neighbours.size === 0 || rules.fixed.has(term.key)) continue
    const target = typoTarget(term)
    if (target !== undefined) links.set(term.key, target.key)
  }
  const members = new Map<string, TermNode[]>()
  for (const key of links.keys()) {
    const root = rootKey(links, key)
    for (const memberKey of members.has(root) ? [key] : [root, key]) {
      const term = terms.get(memberKey)
      if (!members.has(root)) members.set(root, [])
      if (term !== undefined) members.get(root)?.push(term)
    }
  }
  for (const [root, nodes] of members) if (nodes.length === 0) members.delete(root)
  return members
}

function groupOf(key: string, members: readonly TermNode[]): TermGroup {
  let count = 0
  let first = Number.POSITIVE_INFINITY
  for (const member of members) {
    count += member.count
    first = Math.min(first, firstOf(member))
  }
  return { key, count, first, members }
}

/** The group as the audience sees it. O(surface forms), and O(answers) only for forms that tie. */
export function viewOf(group: TermGroup): TermCount {
  const surfaces = group.members
    .flatMap((term) => [...term.spellings].flatMap((spelling) => [...spelling.surfaces.values()]))
    .sort((a, b) => b.ids.size - a.ids.size || firstSerial(a) - firstSerial(b))
  const variants = surfaces.map((surface) => ({ text: surface.text, count: surface.ids.size }))
  return { key: group.key, text: variants[0]?.text ?? group.key, count: group.count, variants }
}
