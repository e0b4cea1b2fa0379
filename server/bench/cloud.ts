import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import type * as CloudPage from './cloud-page.ts'
import { streams } from './cloud-streams.ts'

type Compared = Awaited<ReturnType<typeof CloudPage.compare>>
type Row = Partial<Compared['ours']> & Compared['wordcloud2']

const FONTS = new URL('../../node_modules/@fontsource-variable/inter/', import.meta.url)

/**
 * The cloud beside d3-cloud and wordcloud2 in one Chromium: moves, overlaps, area covered and time per update on streams of 500
 * real words. `--quick` leaves the rivals out, `--stream NAME` and `--words 50,150` measure only a part. Says so and ends
 * well when the data sets are not there.
 */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      quick: { type: 'boolean', default: false },
      stream: { type: 'string', default: '' },
      words: { type: 'string', default: '50,150,300' },
    },
  })
  const { found, missing } = streams()
  for (const path of missing) console.log(`Left out: the data set ${path} is not beside the project.`)
  if (found.length === 0) return
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const page = await cloudPage(await browser.newPage())
    const samples = values.quick ? 0 : 5
    for (const { name, words } of found.filter((stream) => stream.name.startsWith(values.stream)))
      for (const shown of values.words.split(',').map(Number))
        for (const batch of [1, 5]) {
          const each = batch === 1 ? 'each answer' : `each ${batch} answers`
          console.log(`\n${name}: ${words.length} answers, ${shown} words shown, an update for ${each}`)
          const result = await page.evaluate(
            ([list, top, size, sampled]) =>
              (globalThis as unknown as { cloudPage: typeof CloudPage }).cloudPage.compare(
                list,
                top,
                size,
                sampled,
              ),
            [words, shown, batch, batch === 1 ? samples : 0] as const,
          )
          print(result, samples > 0 && batch === 1)
        }
  } finally {
    await browser.close()
  }
}

/** Loads the bundled font and the three engines into the page. */
async function cloudPage(page: Page): Promise<Page> {
  const face = (subset: string) => {
    const data = readFileSync(new URL(`files/inter-${subset}-wght-normal.woff2`, FONTS)).toString('base64')
    const range = subset === 'latin' ? 'U+0-FF,U+2000-206F,U+20AC' : 'U+100-2AF'
    return `@font-face{font-family:"Inter Cloud";font-weight:100 900;unicode-range:${range};src:url(data:font/woff2;base64,${data})}`
  }
  await page.setContent(`<style>${face('latin')}${face('latin-ext')}</style>`)
  await page.evaluate(`document.fonts.load('600 20px "Inter Cloud"', 'aő')`)
  await page.addScriptTag({ content: await bundle() })
  return page
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('cloud-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'cloudPage',
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the page was not bundled')
  return output.output[0].code
}

function print(
  { ours, newcomers, halfway, againstD3, afresh, d3, wordcloud2 }: Compared,
  withRivals: boolean,
): void {
  const percent = (value: number | undefined, digits = 2) =>
    value === undefined ? '' : `${value.toFixed(digits)} %`
  const line = (name: string, row: Row) => ({
    engine: name,
    updates: row.updates,
    'move mean': percent(row.moveMean),
    'p95 of updates': percent(row.moveMeanP95),
    'p99 of words': percent(row.moveWordP99),
    largest: percent(row.moveMax, 1),
    overlaps: row.overlaps,
    outside: row.outside,
    'not placed': row.unplaced,
    covered: row.covered === undefined ? '' : percent(row.covered * 100, 1),
    'ms p50': row.timeP50.toFixed(2),
    'ms p95': row.timeP95.toFixed(2),
    'ms max': row.timeMax.toFixed(2),
  })
  const rivals = withRivals ? [line('d3-cloud', d3), line('wordcloud2', wordcloud2)] : []
  console.table([line('ours', ours), ...rivals])
  console.log(`new words that fit: ${newcomers.fitting}, of which moved something: ${newcomers.disturbed}`)
  if (!withRivals) return
  const ratio = (share: number) => `${(share / d3.covered).toFixed(3)} × d3-cloud`
  console.log(
    `covered after the whole stream: ${ratio(ours.covered)} (mean of its second half: ${ratio(halfway)}); laid out afresh: ${ratio(afresh)}`,
  )
  const along = againstD3.map((share) => share.toFixed(3)).join(', ')
  console.log(`covered along the second half, each × d3-cloud on the same words: ${along}`)
}
