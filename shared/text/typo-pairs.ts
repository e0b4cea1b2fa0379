/** A replaced letter makes another good word more often than a lost or swapped one: short words need more care. */
const SHORTEST_REPLACED = 6
/** Endings by which two good words differ in one letter ("Lehre" and "Lehrer"): never a typo. */
const MEANINGFUL_TAIL = /^[rnstey]$/

/** Prefixes one letter apart: with the same rest they make two good words ("Vertrag", "Vortrag"; "Abschaffung", "Anschaffung"). */
const PREFIXES = /^(?:ab|an|auf|aus|bei|be|ein|er|ge|hin|un|um|ver|ueber|vor|zer|zu)(?=.{4})/

/**
 * Whether two words one slip apart may be typo and word at all; tells pairs that differ by a rule of the language, as by another
 * last letter ("Referent", "Referenz").
 */
export function mayBeTypo(a: string, b: string): boolean {
  if (differInPrefix(a, b)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (a.length === b.length)
    return isSwap(a, b) || (a.length >= SHORTEST_REPLACED && soundsAlike(a.at(-1), b.at(-1)))
  if (long.startsWith(short))
    return long.at(-1) === short.at(-1) || !MEANINGFUL_TAIL.test(long.slice(short.length))
  return !differByDots(short, long)
}

/** At the end of a German word d is spoken as t ("Standart"). */
function soundsAlike(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a === 'd' && b === 't') || (a === 't' && b === 'd')
}

function differInPrefix(a: string, b: string): boolean {
  const first = PREFIXES.exec(a)?.[0]
  const second = PREFIXES.exec(b)?.[0]
  if (first === undefined || second === undefined || first === second) return false
  return a.slice(first.length) === b.slice(second.length)
}

function isSwap(a: string, b: string): boolean {
  let differing = 0
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) differing++
  return differing === 2
}

/** "Forderung" and "Förderung" (folded "foerderung"): dots make another word. */
function differByDots(short: string, long: string): boolean {
  let at = 0
  while (short.charCodeAt(at) === long.charCodeAt(at)) at++
  const dots = (i: number): boolean =>
    long.charAt(i) === 'e' && /[aou]/.test(long.charAt(i - 1)) && short.slice(i) === long.slice(i + 1)
  return dots(at) || dots(at - 1)
}
