import { parseArgs } from 'node:util'
import { alternate, type Rounds } from './alternate.ts'
import type { GeneratorLink } from './generator-link.ts'
import { cpuWhile, residentOf, untilQuiet } from './process-use.ts'
import { holds, printMeasures, printVerdicts, type Verdict } from './report.ts'
import type { ServerUnderTest } from './servers.ts'

/** Length of the two loops (ms). */
const OPEN = 5_000
const CLOSED = 6_000
/** People who come and go before anything is measured, so that no engine starts cold. */
const WARM_UP = 500

/** CPU in µs for each answer or handshake, RSS in kB for each connection, times in ms. */
type Measures = {
  joinStormMs: number
  joinStormCpu: number
  tokenStormMs: number
  tokenStormCpu: number
  bareStormMs: number
  rssPerConnection: number
  answers: number
  cpuPerAnswer: number
  ackP50: number
  ackP99: number
  stageP50: number
  stageP99: number
  closedPerSecond: number
  closedCpuPerAnswer: number
  closedAckP99: number
  refused: number
  lost: number
  doubled: number
  wrong: number
  unseen: number
}

/** One hall on one server: the storms, the open loop, the closed loop, and the books. */
async function measure(
  server: ServerUnderTest,
  generator: GeneratorLink,
  people: number,
  clients: number,
): Promise<Measures> {
  const { pid } = server
  const settle = () => untilQuiet(pid)
  async function storm(arrive: () => Promise<number>): Promise<{ ms: number; cpu: number }> {
    await generator.call('leave', 0)
    await settle()
    const { cpu, result } = await cpuWhile(pid, arrive)
    return { ms: result, cpu: (1000 * cpu) / people }
  }
  await settle()
  const rss = residentOf(pid)
  await generator.call('join', WARM_UP)
  const joined = await storm(() => generator.call('join', people))
  await settle()
  const rssPerConnection = (residentOf(pid) - rss) / people
  const bare =
    server.name === 'limit' ? await storm(() => generator.call('connect', people, true)) : undefined
  const withToken = await storm(() => generator.call('connect', people, false))
  await settle()
  const open = await cpuWhile(pid, () => generator.call('openLoop', OPEN, 1))
  await generator.call('leave', clients)
  await settle()
  const closed = await cpuWhile(pid, () => generator.call('closedLoop', CLOSED, 2))
  await settle()
  const { refused, lost, doubled, wrong } = await generator.call('check')
  return {
    joinStormMs: joined.ms,
    joinStormCpu: joined.cpu,
    tokenStormMs: withToken.ms,
    tokenStormCpu: withToken.cpu,
    bareStormMs: bare?.ms ?? Number.NaN,
    rssPerConnection,
    answers: open.result.answers,
    cpuPerAnswer: (1000 * open.cpu) / open.result.answers,
    ackP50: open.result.ackP50,
    ackP99: open.result.ackP99,
    stageP50: open.result.stageP50,
    stageP99: open.result.stageP99,
    closedPerSecond: closed.result.perSecond,
    closedCpuPerAnswer: (1000 * closed.cpu) / closed.result.answers,
    closedAckP99: closed.result.ackP99,
    refused,
    lost,
    doubled,
    wrong,
    unseen: open.result.unseen,
  }
}

function verdictsOn({ ours, limit, rounds }: Rounds<Measures>): Verdict[] {
  const worst = (name: 'refused' | 'lost' | 'doubled' | 'wrong' | 'unseen') =>
    Math.max(...rounds.map((round) => round.ours[name]))
  const none = (['lost', 'doubled', 'wrong', 'refused', 'unseen'] as const).map((what) => ({
    what,
    value: worst(what),
    unit: '',
    most: 0,
  }))
  const times = { unit: ' ×' }
  return [
    ...none,
    { what: 'acknowledgement p99', value: ours.ackP99, unit: ' ms', most: 100 },
    { what: 'submit to stage p99', value: ours.stageP99, unit: ' ms', most: 500 },
    { what: 'server CPU per answer', value: ours.cpuPerAnswer / limit.cpuPerAnswer, ...times, most: 1.6 },
    {
      what: 'closed loop, acked/s',
      value: ours.closedPerSecond / limit.closedPerSecond,
      ...times,
      least: 0.6,
    },
    { what: 'handshakes with a token', value: ours.tokenStormMs / limit.bareStormMs, ...times, most: 1.5 },
    { what: 'handshakes after joining', value: ours.joinStormMs / limit.bareStormMs, ...times, most: 4 },
  ]
}

/** `npm run bench -- answers [--participants 2000] [--clients 500] [--rounds 3] [--json]`. */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      participants: { type: 'string', default: '2000' },
      clients: { type: 'string', default: '500' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  })
  const participants = Number(values.participants)
  const clients = Math.min(participants, Number(values.clients))
  const measured = await alternate(
    Number(values.rounds),
    (server, generator) => measure(server, generator, participants, clients),
    (line) => console.error(line),
  )
  const verdicts = verdictsOn(measured)
  if (values.json) {
    const judged = verdicts.map((verdict) => ({ ...verdict, ok: holds(verdict) }))
    console.log(JSON.stringify({ participants, clients, ...measured, verdicts: judged }, null, 2))
    return
  }
  console.log(
    `\n${participants} participants, closed loop with ${clients}; medians of ${values.rounds} rounds`,
  )
  console.log('times in ms, CPU in µs for each handshake or answer, RSS in kB for each connection\n')
  printMeasures(measured.ours, measured.limit)
  console.log('')
  printVerdicts(verdicts)
}
