import { createFeatureReader, type Features, type Term } from './features.ts'
import type { TextItem } from './grouping.ts'
import type { Language } from './language.ts'
import { joinKey, mergeKey } from './normalise.ts'
import { similaritiesTo, vectorsOf } from './similarity.ts'

/** Why two texts are taken for duplicates; the interface translates it. */
export type DuplicateReason = 'same-spelling' | 'same-words' | 'contained' | 'similar-words'

export interface NearDuplicate {
  readonly a: string
  readonly b: string
  /** 0 to 1; 1 for the same spelling. */
  readonly score: number
  readonly reason: DuplicateReason
}

const SIMILAR = 0.6
/** A short text within a longer one says the same only if it is most of it. */
const MOST_OF_IT = 0.6
const PAIRS_PER_TEXT = 8

interface Read {
  readonly id: string
  readonly key: string
  readonly bag: string
  readonly stems: ReadonlySet<string>
}

/**
 * Pairs of items that say (nearly) the same, best first: `a` stands before `b` in `items`. Same spelling; same words in any
 * order or inflection; one within the other; or similar enough words (cosine ≥ 0.6). Sparse, for boards of some 1,000 notes.
 */
export function nearDuplicates(items: readonly TextItem[], language: Language): readonly NearDuplicate[] {
  const reader = createFeatureReader(
    items.map((item) => item.text),
    language,
  )
  const terms = items.map((item) => reader.terms(item.text))
  const texts = items.map((item, i) => readItem(item, terms[i] ?? []))
  const vectors = vectorsOf(terms.map((found) => reader.features(found)))
  const row = new Float64Array(items.length)
  const pairs = texts.flatMap((text, i) => {
    similaritiesTo(i, vectors, row)
    const candidates = texts.flatMap((other, j) => (j > i ? (compare(text, other, row[j] ?? 0) ?? []) : []))
    return candidates.sort(bestFirst).slice(0, PAIRS_PER_TEXT)
  })
  return pairs.sort(bestFirst)
}

const bestFirst = (a: NearDuplicate, b: NearDuplicate): number => b.score - a.score

function readItem(item: TextItem, terms: readonly Term[]): Read {
  const stems = new Set(terms.map((term) => term.stem))
  return { id: item.id, key: mergeKey(item.text), bag: joinKey([...stems].sort()), stems }
}

function compare(a: Read, b: Read, similarity: number): NearDuplicate | undefined {
  if (a.key === '' || b.key === '') return undefined
  const pair = { a: a.id, b: b.id }
  if (a.key === b.key) return { ...pair, score: 1, reason: 'same-spelling' }
  if (similarity === 0) return undefined
  if (a.bag === b.bag) return { ...pair, score: 0.95, reason: 'same-words' }
  const score = Math.min(0.94, similarity)
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  if (few.size >= MOST_OF_IT * many.size && few.size > 1 && [...few].every((stem) => many.has(stem)))
    return { ...pair, score: Math.max(score, 0.7), reason: 'contained' }
  return similarity >= SIMILAR ? { ...pair, score, reason: 'similar-words' } : undefined
}

/**
 * How alike two texts are, 0 to 1, looked at by themselves (without a board to tell which words are common): the cosine of
 * their features.
 */
export function similarity(a: string, b: string, language: Language): number {
  const reader = createFeatureReader([a, b], language)
  const [first, second] = [a, b].map((text) => reader.features(reader.terms(text)))
  return first === undefined || second === undefined ? 0 : cosine(first, second)
}

function cosine(a: Features, b: Features): number {
  let dot = 0
  for (const [feature, weight] of a) dot += weight * (b.get(feature) ?? 0)
  const norm = (features: Features): number =>
    Math.sqrt([...features.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return dot === 0 ? 0 : dot / (norm(a) * norm(b))
}
