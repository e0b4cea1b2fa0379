import { argv } from 'node:process'
import { parseArgs } from 'node:util'
import { simulate } from './run.ts'

/** `npm run test:fuzz -- --seeds 1000 [--from 1]`: prints failing seeds, and what was acknowledged in all. */
const { values } = parseArgs({
  args: argv.slice(2),
  options: { seeds: { type: 'string', default: '200' }, from: { type: 'string', default: '1' } },
})
const [from, seeds] = [Number(values.from), Number(values.seeds)]
const began = performance.now()
let acknowledged = 0
let failed = 0
for (let seed = from; seed < from + seeds; seed++) {
  const outcome = await simulate(seed)
  acknowledged += outcome.acknowledged
  if (outcome.problems.length === 0) continue
  failed++
  console.log(`seed ${seed}\n  ${outcome.problems.join('\n  ')}`)
}
const seconds = Math.round((performance.now() - began) / 1000)
console.log(`${seeds} seeds, ${failed} failed, ${acknowledged} acknowledged, ${seconds} s`)
process.exitCode = failed > 0 ? 1 : 0
