import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldenHistory } from '../shared/workshop/golden/test-history.ts'
import { root } from './root.mjs'

/**
 * Writes the golden log of a release: `npx tsx scripts/golden-log.ts v2`. A released one is never written again; until
 * version 1 is released, `--again` brings it up to date.
 */
const [name = '', again] = process.argv.slice(2)
const path = join(root, 'shared', 'workshop', 'golden', `${name}.json`)
if (!/^v\d+$/.test(name) || (existsSync(path) && again !== '--again')) {
  console.error(`Name a version that has no golden log yet: v1, v2, … (${name} has one or is none)`)
  process.exit(1)
}
const { rows, state } = goldenHistory()
const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
writeFileSync(path, `{\n  "rows": [\n${lines}\n  ],\n  "state": ${JSON.stringify(state)}\n}\n`)
console.log(`${path}: ${rows.length} commits`)
