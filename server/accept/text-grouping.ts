import { suggestGroups, type TextItem } from '#shared/text/grouping.ts'
import { type Row, readTable, seeded, shuffled } from './text-data.ts'
import { adjustedRandIndex, groupLabels } from './text-scores.ts'

/** Mean adjusted Rand index of each ProtoQA prompt, every answer as often as it was given; undefined without the data. */
export function protoqaScores(folder: string): { prompt: string; ari: number }[] | undefined {
  const rows = readTable(folder, 'protoqa-answers/answers.csv')?.filter((row) => row['gold_cluster'] !== '')
  return (
    rows &&
    [...byColumn(rows, 'question')].map(([prompt, answers]) => ({ prompt, ari: promptScore(answers) }))
  )
}

function promptScore(answers: readonly Row[]): number {
  const given = answers.flatMap((row) => new Array<Row>(Number(row['count'])).fill(row))
  const items = given.map((row, i): TextItem => ({ id: `a${i}`, text: row['answer'] ?? '' }))
  return score(
    items,
    given.map((row) => row['gold_cluster'] ?? ''),
  )
}

/** Adjusted Rand index of boards of 8 BANKING77 intents with 10 notes each, one for each seed 1…`draws`. */
export function bankingScores(folder: string, draws: number): number[] | undefined {
  const rows = readTable(folder, 'banking77-test/test.csv')
  if (rows === undefined) return undefined
  const intents = byColumn(rows, 'category')
  return Array.from({ length: draws }, (_, seed) => {
    const random = seeded(seed + 1)
    const chosen = shuffled([...intents.values()], random).slice(0, 8)
    const notes = shuffled(
      chosen.flatMap((intent) => shuffled(intent, random).slice(0, 10)),
      random,
    )
    const items = notes.map((row, i): TextItem => ({ id: `n${i}`, text: row['text'] ?? '' }))
    return score(
      items,
      notes.map((row) => row['category'] ?? ''),
    )
  })
}

function score(items: readonly TextItem[], gold: readonly string[]): number {
  const ids = items.map((item) => item.id)
  return adjustedRandIndex(gold, groupLabels(ids, suggestGroups(items, 'en')))
}

function byColumn(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = row[column] ?? ''
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
