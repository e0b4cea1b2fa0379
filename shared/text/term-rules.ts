/** A moderator's hand: `from` joins the group of `into`; `text` leaves whatever group it is in. All name surface forms. */
export type TermRule =
  | { readonly type: 'merge'; readonly from: string; readonly into: string }
  | { readonly type: 'split'; readonly text: string }

/** Where a surface form belongs before any rule: its spelling key and its lemma key. */
export interface Place {
  readonly spelling: string
  readonly lemma: string
}

export interface Resolved {
  /** Spelling keys with a term of their own. */
  readonly pins: ReadonlySet<string>
  /** Term key → key of the term it was merged into by hand; free of cycles. */
  readonly parents: ReadonlyMap<string, string>
  /** Terms named by a rule: the typo correction leaves them where the moderator put them. */
  readonly fixed: ReadonlySet<string>
}

/** Plays the rules in their order; knows nothing of the answers, so the outcome never depends on when a rule came. */
export function resolveRules(
  rules: readonly TermRule[],
  placeOf: (surface: string) => Place | undefined,
  pinnedKey: (spelling: string) => string,
): Resolved {
  const pins = new Set<string>()
  const parents = new Map<string, string>()
  const fixed = new Set<string>()
  const termKey = (place: Place): string =>
    pins.has(place.spelling) ? pinnedKey(place.spelling) : place.lemma

  for (const rule of rules) {
    const place = placeOf(rule.type === 'merge' ? rule.from : rule.text)
    if (place === undefined) continue
    if (rule.type === 'split') {
      if (!parents.delete(termKey(place))) pins.add(place.spelling)
      fixed.add(termKey(place))
      continue
    }
    const target = placeOf(rule.into)
    if (target === undefined) continue
    const from = rootKey(parents, termKey(place))
    const into = rootKey(parents, termKey(target))
    if (from !== into) parents.set(from, into)
    fixed.add(from).add(into)
  }
  return { pins, parents, fixed }
}

export function rootKey(parents: ReadonlyMap<string, string>, key: string): string {
  let root = key
  for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
  return root
}
