import { parseArgs } from 'node:util'
import { alternate, type Rounds } from './alternate.ts'
import type { GeneratorLink } from './generator-link.ts'
import { cpuWhile, untilQuiet } from './process-use.ts'
import { holds, printMeasures, printVerdicts, type Verdict } from './report.ts'
import { type ServerUnderTest, startLimit, startOurs } from './servers.ts'
import { median } from './statistics.ts'
import type { Steps } from './steps.ts'

/** Steps before anything is measured, so that no engine starts cold. */
const WARM_UP = 10

/** CPU in µs for each message to a phone; ms until the last phone has it; bytes of a message's payload. */
type Measures = { cpuPerMessage: number; lastPhoneMs: number; bytes: number }

/** What ours sent last, for the limit to send the same. */
let same: Steps['messages'] = []

async function measure(
  server: ServerUnderTest,
  generator: GeneratorLink,
  people: number,
  count: number,
): Promise<Measures> {
  const ours = server.name === 'ours'
  const take = (messages: Steps['messages'], steps: number): Promise<Steps> =>
    ours ? generator.call('steps', steps) : generator.call('broadcasts', messages.slice(-steps))
  await generator.call('join', people)
  await take(same, WARM_UP)
  await untilQuiet(server.pids)
  const { cpu, result } = await cpuWhile(server, () => take(same, count))
  if (ours) same = result.messages
  return {
    cpuPerMessage: (1000 * cpu) / (count * people),
    lastPhoneMs: median(result.reached),
    bytes: median(result.messages.map((message) => JSON.stringify(message).length)),
  }
}

function verdictsOn({ ours, peer }: Rounds<Measures>): Verdict[] {
  const value = ours.cpuPerMessage / peer.cpuPerMessage
  return [{ what: 'server CPU per message', value, unit: ' ×', most: 1.05 }]
}

/** `npm run bench -- fanout [--participants 2000] [--steps 60] [--rounds 3] [--json]`. */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      participants: { type: 'string', default: '2000' },
      steps: { type: 'string', default: '60' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  })
  const [participants, steps] = [Number(values.participants), Number(values.steps)]
  const measured = await alternate(
    { ours: startOurs, peer: startLimit, peerName: 'limit' },
    Number(values.rounds),
    (server, generator) => measure(server, generator, participants, steps),
    (line) => console.error(line),
  )
  const verdicts = verdictsOn(measured)
  if (values.json) {
    const judged = verdicts.map((verdict) => ({ ...verdict, ok: holds(verdict) }))
    console.log(JSON.stringify({ participants, steps, ...measured, verdicts: judged }, null, 2))
    return
  }
  console.log(
    `\n${steps} steps of the moderator, each to ${participants} phones; medians of ${values.rounds} rounds`,
  )
  console.log('CPU in µs for each message to a phone, times in ms\n')
  printMeasures(measured.ours, measured.peer, 'limit')
  console.log('')
  printVerdicts(verdicts)
}
