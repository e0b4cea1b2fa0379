/**
 * German inclusive forms. All of them name the same people, so they count as the plain plural:
 * Mitarbeiter:innen, Mitarbeiter*innen, Mitarbeiter_innen, Mitarbeiter/-innen, Mitarbeiter(innen), MitarbeiterInnen,
 * and the pair forms "Mitarbeiterinnen und Mitarbeiter". The plain feminine ("Mitarbeiterinnen") stays a word of its own.
 */
const MARKED =
  /(?<=\p{Ll}{2})(?:[:*_·•]|\/-?)in(?:nen)?(?!\p{L})|(?<=\p{Ll}{2})[:*_·•]in(?:nen)?(?=\p{Ll}{3})/gu
const BRACKETED = /(?<=\p{Ll}{2})\((?:innen|in)\)/gu
/** These look like other things too ("LinkedIn", "außen-innen"), so only after the endings of words for people. */
const INNER_CAPITAL =
  /(?<=er|ent|ant|ist|eur|or|at|og|eg|rzt)(?:In|-innen)(?![\p{L}])|(?<=\p{Ll}{2})Innen(?!\p{Lu})/gu
const MAY_BE_MARKED = /[:*_·•/(-]in|\p{Ll}In/u

/** Removes the marks of inclusive forms; other text is returned as it is. */
export function degender(text: string): string {
  if (!MAY_BE_MARKED.test(text)) return text
  return text.replace(MARKED, '').replace(BRACKETED, '').replace(INNER_CAPITAL, '')
}

const JOINS = new Set(['&', 'oder', 'or', 'bzw', 'sowie', 'wie'])

/** "Mitarbeiterinnen & Mitarbeiter" in folded words, either order, becomes the masculine word alone. */
export function mergePairForm(tokens: string[]): string[] {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const left = tokens[i - 1] ?? ''
    const right = tokens[i + 1] ?? ''
    if (!JOINS.has(tokens[i] ?? '')) continue
    const plain = isFeminineOf(left, right) ? right : isFeminineOf(right, left) ? left : undefined
    if (plain !== undefined) tokens.splice(i - 1, 3, plain)
  }
  return tokens
}

function isFeminineOf(feminine: string, plain: string): boolean {
  const stem = feminine.endsWith('innen')
    ? feminine.slice(0, -5)
    : feminine.endsWith('in')
      ? feminine.slice(0, -2)
      : ''
  return stem.length >= 3 && plain.startsWith(stem) && plain.length <= stem.length + 2 && plain !== feminine
}
