import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSplitter } from '#shared/text/compounds.ts'
import { similarity } from '#shared/text/duplicates.ts'
import { flagged } from '#shared/text/flags.ts'
import { foldWord } from '#shared/text/fold.ts'
import { suggestGroups } from '#shared/text/grouping.ts'
import { cleanText, mergeKey } from '#shared/text/normalise.ts'
import { createTermIndex } from '#shared/text/term-index.ts'
import { readLines, readTable } from './text-data.ts'
import { bankingScores, mean, protoqaScores } from './text-grouping.ts'
import { mergeScores } from './text-merging.ts'
import { spearman } from './text-scores.ts'

interface Report {
  passed: number
  failed: number
  lines: string[]
}

/** Notes down a score; with `least` it is a check too. */
type Note = (name: string, score: number | undefined, least?: number) => void

const DRAWS = 20
const NOTES = 1000

/** Scores of the text engine on real data in `folder`; each stated threshold is a check. */
export async function run(folder = '../shared/data'): Promise<Report> {
  const report: Report = { passed: 0, failed: 0, lines: [] }
  const note: Note = (name, score, least) => {
    if (score === undefined) {
      report.lines.push(`${name}: the data is not here (${folder})`)
      return
    }
    const good = least === undefined || score >= least
    if (least !== undefined) report[good ? 'passed' : 'failed']++
    report.lines.push(
      `${good ? '' : 'FAILED '}${name}: ${score.toFixed(4)}${least === undefined ? '' : ` (at least ${least})`}`,
    )
  }
  for (const part of [merging, grouping, words, moderation, hostile]) part(folder, note, report)
  return report
}

function merging(folder: string, note: Note, report: Report): void {
  const scores = mergeScores(folder)
  note('merge precision', scores?.precision, 0.99)
  note('merge recall', scores?.recall, 0.9)
  for (const [kind, { right, all }] of scores?.kinds ?? [])
    report.lines.push(`  ${kind}: ${right} of ${all} pairs right`)
}

function grouping(folder: string, note: Note, report: Report): void {
  const prompts = protoqaScores(folder)
  note('ProtoQA ARI, mean of prompts', prompts && mean(prompts.map(({ ari }) => ari)), 0.55)
  for (const { prompt, ari } of prompts ?? []) report.lines.push(`  ${ari.toFixed(3)} ${prompt}`)
  const boards = bankingScores(folder, DRAWS)
  note(`BANKING77 board ARI, mean of ${DRAWS} draws of 8 × 10`, boards && mean(boards), 0.55)
  const ideas = readTable(folder, 'klimarat-ideen-3themen/ideen.csv')?.slice(0, NOTES)
  if (ideas === undefined) return
  const items = ideas.map((row, i) => ({ id: `n${i}`, text: row['text'] ?? '' }))
  const start = process.cpuUsage()
  const { groups, unsorted } = suggestGroups(items, 'de')
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1000
  report.lines.push(
    `  ${items.length} notes: ${groups.length} groups, ${unsorted.length} unsorted, ${took.toFixed(0)} ms of CPU`,
  )
  note('CPU seconds to spare of 1 s for 1,000 notes', 1 - took / 1000, 0)
}

function words(folder: string, note: Note): void {
  const pairs = readTable(folder, 'similarity-de/pairs.csv')
  const given = pairs?.map((row) => Number(row['similarity_0_5']))
  const found = pairs?.map((row) => similarity(row['sentence1'] ?? '', row['sentence2'] ?? '', 'de'))
  note('similarity-de Spearman', given && found && spearman(given, found))
  const splits = readTable(folder, 'compounds-jwordsplitter/hand_made_splits.tsv')
  const split = createSplitter()
  const heads = splits?.map((row) => {
    const head = foldWord(row['parts']?.split('|').at(-1) ?? '')
    return split(foldWord(row['word']?.replaceAll('-', '') ?? '')).at(-1) === head ? 1 : 0
  })
  note('compounds, head right', heads && mean(heads))
}

function moderation(folder: string, note: Note): void {
  for (const language of ['de', 'en']) {
    const list = readLines(folder, `profanity/${language}.txt`)
    note(
      `offensive words flagged (${language})`,
      share(list, (word) => flagged(word).length > 0),
    )
    const plain = list.filter((word) => /^[a-z]{4,}$/.test(word) && flagged(word).length > 0)
    note(
      `  the same spaced out (${language})`,
      share(plain, (word) => flagged(Array.from(word).join(' ')).length > 0),
      0.95,
    )
    note(
      `  the same in look-alike letters (${language})`,
      share(plain, (word) => flagged(disguised(word)).length > 0),
      0.95,
    )
  }
  const ideas = readTable(folder, 'klimarat-ideen-3themen/ideen.csv')?.map((row) => row['text'] ?? '')
  note('real ideas left in peace', ideas && share(ideas, (text) => flagged(text).length === 0), 0.998)
}

function hostile(folder: string, note: Note): void {
  const file = join(folder, 'naughty-strings/blns.json')
  const strings = readLines(folder, 'naughty-strings/blns.json').length > 0 ? parsed(file) : undefined
  note('hostile strings unharmed', strings && share(strings, unharmed), 1)
}

function parsed(file: string): string[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

/** Cleaning is stable, and every string is counted exactly once or is a null answer. */
function unharmed(text: string): boolean {
  const index = createTermIndex('de')
  index.set('only', text)
  const { entries, blanks } = index.totals()
  const shown = index.top(10).reduce((sum, term) => sum + term.count, 0)
  const clean = cleanText(text)
  flagged(text)
  return (
    cleanText(clean) === clean &&
    mergeKey(clean) === mergeKey(text) &&
    shown === entries &&
    entries + blanks >= 1
  )
}

/** Cyrillic letters that look the same. */
function disguised(word: string): string {
  const letters: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', i: 'і' }
  return Array.from(word, (letter) => letters[letter] ?? letter).join('')
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | undefined {
  return items.length === 0 ? undefined : items.filter(holds).length / items.length
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed, lines } = await run(process.argv[2])
  process.stdout.write(`${lines.join('\n')}\n${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 ? 1 : 0
}
