import { type DuplicateReason, nearDuplicates } from '#shared/text/duplicates.ts'
import type { TextItem } from '#shared/text/grouping.ts'
import type { Language } from '#shared/text/language.ts'
import { mergeKey } from '#shared/text/normalise.ts'
import { isOneSlip } from '#shared/text/typo-index.ts'

/** What tells a duplicate from the text that stays; the interface says it in words. */
export type Difference =
  | 'none'
  | 'case'
  | 'spelling'
  | 'order'
  | 'inflection'
  | 'typo'
  | 'longer'
  | 'shorter'
  | 'words'

export interface Duplicate {
  readonly id: string
  readonly difference: Difference
}

/** A text and those that say (nearly) the same as it, each compared with it alone: no chains from one to the next. */
export interface DuplicateSet {
  readonly keep: string
  readonly others: readonly Duplicate[]
}

/** Texts of one spelling. */
interface Spelling {
  readonly key: string
  readonly items: TextItem[]
}

/**
 * Sets of duplicates in the order of certainty: first those that differ in spelling only, then by how alike they are. The
 * most frequent spelling stays, then the fuller text, then the earlier one. Two texts of which one denies, or that name
 * different numbers, are no duplicates, however alike ("Tempo 30", "kein Tempo 50").
 */
export function duplicateSets(items: readonly TextItem[], language: Language): readonly DuplicateSet[] {
  const spellings = spellingsOf(items)
  const byId = new Map(spellings.map((each) => [firstOf(each).id, each]))
  const likes = alike(spellings, language)
  const taken = new Set<Spelling>()
  const scored = [...spellings].sort(keptFirst).flatMap((keep) => {
    if (taken.has(keep)) return []
    taken.add(keep)
    const near = [...(likes.get(firstOf(keep).id) ?? [])].flatMap(([id, like]) => {
      const other = byId.get(id)
      return other && !taken.has(other) ? [{ other, ...like }] : []
    })
    near.sort((a, b) => b.score - a.score)
    for (const { other } of near) taken.add(other)
    const { id, text } = firstOf(keep)
    const others = [{ other: keep, reason: 'same-spelling' as const }, ...near].flatMap(({ other, reason }) =>
      other.items
        .filter((item) => item.id !== id)
        .map((item) => ({ id: item.id, difference: differenceOf(text, item.text, reason) })),
    )
    return others.length > 0 ? [{ keep: id, others, score: near[near.length - 1]?.score ?? 1 }] : []
  })
  return scored.sort((a, b) => b.score - a.score).map(({ keep, others }) => ({ keep, others }))
}

function spellingsOf(items: readonly TextItem[]): Spelling[] {
  const found = new Map<string, Spelling>()
  for (const item of items) {
    const key = mergeKey(item.text)
    if (key === '') continue
    const known = found.get(key)
    if (known) known.items.push(item)
    else found.set(key, { key, items: [item] })
  }
  return [...found.values()]
}

interface Like {
  readonly score: number
  readonly reason: DuplicateReason
}

/** How alike different spellings are, both ways; what contradicts each other is not. */
function alike(spellings: readonly Spelling[], language: Language): Map<string, Map<string, Like>> {
  const firsts = spellings.map(firstOf)
  const texts = new Map(firsts.map(({ id, text }) => [id, text]))
  const likes = new Map<string, Map<string, Like>>()
  const put = (a: string, b: string, like: Like): void => {
    likes.set(a, (likes.get(a) ?? new Map<string, Like>()).set(b, like))
  }
  for (const { a, b, score, reason } of nearDuplicates(firsts, language)) {
    const [one, other] = [texts.get(a) ?? '', texts.get(b) ?? '']
    if (contradict(one, other) || (reason === 'similar-words' && overlap(one, other) < SAME_LETTERS)) continue
    put(a, b, { score, reason })
    put(b, a, { score, reason })
  }
  return likes
}

const NOTHING: TextItem = { id: '', text: '' }
const firstOf = ({ items }: Spelling): TextItem => items[0] ?? NOTHING

/** The earlier one stays where nothing else decides: sorting is stable. */
function keptFirst(a: Spelling, b: Spelling): number {
  return b.items.length - a.items.length || b.key.length - a.key.length
}

const DENIES =
  /(?<!\p{L})(?:nicht|nie|niemals|kein\p{L}*|ohne|weder|gegen|wenig(?:e[mnrs]?)?|kaum|not|no|never|none|without|against|less|fewer|little|hardly|\p{L}+n['’]t)(?!\p{L})/iu
const NUMBERS = /\d+(?:[.,]\d+)*/g

/** What is called by one letter: "Schule A", "C++", "C#". */
const LETTERS = /(?<![\p{L}\p{N}])\p{L}(?:\+\+|#)?(?![\p{L}\p{N}+#])/gu
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['senk', 'erhöh'],
  ['rauf', 'runter'],
  ['groß', 'klein'],
  ['hoh', 'niedrig'],
  ['schnell', 'langsam'],
  ['öffn', 'schließ'],
  ['nord', 'süd'],
  ['ost', 'west'],
  ['raise', 'lower'],
  ['increase', 'decrease'],
  ['open', 'close'],
  ['large', 'small'],
  ['big', 'small'],
  ['high', 'low'],
  ['fast', 'slow'],
  ['north', 'south'],
  ['east', 'west'],
]
const TURNED = /^(?:un|ab|ent|in|dis|de)$/u

function contradict(a: string, b: string): boolean {
  const named = (text: string, what: RegExp): string =>
    [...new Set(text.toLocaleLowerCase().match(what))].sort().join(' ')
  return (
    DENIES.test(a) !== DENIES.test(b) ||
    named(a, NUMBERS) !== named(b, NUMBERS) ||
    named(a, LETTERS) !== named(b, LETTERS) ||
    turned(wordsOf(a), wordsOf(b))
  )
}

/** Whether a word of one text says the opposite of one in the other: "bezahlbar" and "unbezahlbar", "Nord-" and "Südstadt". */
function turned(a: readonly string[], b: readonly string[]): boolean {
  const [mine, theirs] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))]
  const opposite = (x: string, y: string): boolean =>
    (x.endsWith(y) && TURNED.test(x.slice(0, -y.length))) ||
    OPPOSITES.some(([one, other]) => x.startsWith(one) && y.startsWith(other))
  return mine.some((x) => theirs.some((y) => opposite(x, y) || opposite(y, x)))
}

/** Below this share texts are about the same without saying it in the same words ("Bus", "Bahn"). */
const SAME_LETTERS = 0.4

/** The share of three letters in a row that two texts have in common (Dice), 0 to 1. */
function overlap(a: string, b: string): number {
  const [mine, theirs] = [trigrams(mergeKey(a)), trigrams(mergeKey(b))]
  const common = [...mine].filter((each) => theirs.has(each)).length
  return (2 * common) / Math.max(1, mine.size + theirs.size)
}

const trigrams = (key: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, key.length - 2) }, (_, i) => key.slice(i, i + 3)))

/** What tells `other` from `kept`, the smallest difference first; `reason` is why the two were taken for duplicates. */
export function differenceOf(kept: string, other: string, reason: DuplicateReason): Difference {
  if (kept === other) return 'none'
  if (kept.toLocaleLowerCase() === other.toLocaleLowerCase()) return 'case'
  if (reason === 'same-spelling') return 'spelling'
  const [mine, theirs] = [wordsOf(kept), wordsOf(other)]
  if ([...mine].sort().join(' ') === [...theirs].sort().join(' ')) return 'order'
  if (reason === 'same-words') return 'inflection'
  if (isSlip(mergeKey(kept), mergeKey(other))) return 'typo'
  if (reason === 'contained') return theirs.length > mine.length ? 'longer' : 'shorter'
  return 'words'
}

const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Shorter ones are rather other words: "Rat" and "Rad". */
const SLIPS_FROM = 6

const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SLIPS_FROM && isOneSlip(a, b)
