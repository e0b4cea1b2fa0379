import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { sum, summary } from './totals.mjs'

/**
 * The last line of `.ci/run`: `node scripts/sum.mjs <exit code of npm test> <exit code of npm run accept>`.
 * A suite that ended badly without saying how many failed counts as one failure.
 */
const suites = ['test', 'accept'].map((name, index) => {
  const path = join(root, '.cache', `${name}-totals.json`)
  const { passed, failed } = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { passed: 0, failed: 1 }
  const code = Number(process.argv[2 + index] ?? 1)
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
})

const total = sum(suites)
console.log(summary(total))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
