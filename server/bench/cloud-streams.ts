import { existsSync, readFileSync } from 'node:fs'

/** Words in the order in which they are given, as a hall would give them. */
export interface Stream {
  readonly name: string
  readonly words: readonly string[]
}

const DATA = new URL('../../../shared/data/', import.meta.url)
const LENGTH = 500

/** The streams of the benchmark, 500 words each; those whose data set is absent are named in `missing`. */
export function streams(): { found: Stream[]; missing: string[] } {
  const sources: Record<string, (csv: string) => string[]> = {
    'protoqa-answers/answers.csv': givenAnswers,
    'klimarat-ideen-3themen/ideen.csv': nouns,
  }
  const found: Stream[] = []
  const missing: string[] = []
  for (const [path, words] of Object.entries(sources)) {
    const file = new URL(path, DATA)
    if (existsSync(file))
      found.push({
        name: path.split('/')[0] as string,
        words: words(readFileSync(file, 'utf8')).slice(0, LENGTH),
      })
    else missing.push(path)
  }
  return { found, missing }
}

/** Every answer as often as it was given, all prompts together (one alone has too few words), shuffled with a seed. */
function givenAnswers(csv: string): string[] {
  const words = csv.split('\n').flatMap((line) => {
    const [, , answer, count] = line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []
    return answer ? new Array<string>(Number(count) || 0).fill(answer.replaceAll('"', '')) : []
  })
  const random = randomFrom(1)
  for (let i = words.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[words[i], words[j]] = [words[j] as string, words[i] as string]
  }
  return words
}

/** The nouns of German ideas: capitalised, four letters or more, not at the start of a sentence. */
function nouns(csv: string): string[] {
  return csv.match(/(?<=[\p{Ll},] )\p{Lu}\p{L}{3,}/gu) ?? []
}

/** A small seeded generator (mulberry32), so that every run sees the same stream. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
