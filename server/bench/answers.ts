import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { alternate, type Contest, type Rounds } from './alternate.ts'
import { type Measures, measure } from './measure-answers.ts'
import { holds, number, printMeasures, printVerdicts, type Verdict } from './report.ts'
import { startLimit, startOnRedis, startOurs } from './servers.ts'

/** At most this much CPU of the limit, or of one node on SQLite. */
const MOST_CPU = 1.6

function verdictsOn({ ours, peer, rounds }: Rounds<Measures>, againstLimit: boolean): Verdict[] {
  const none = (['lost', 'doubled', 'wrong', 'apart', 'refused', 'unseen'] as const).map((what) => ({
    what,
    value: Math.max(...rounds.map((round) => round.ours[what])),
    unit: '',
    most: 0,
  }))
  const value = ours.cpuPerAnswer / peer.cpuPerAnswer
  const cpu = { what: 'server CPU per answer', value, unit: ' ×', most: MOST_CPU }
  return againstLimit ? [...none, cpu, ...timesAgainstLimit(ours, peer)] : [...none, cpu]
}

function timesAgainstLimit(ours: Measures, limit: Measures): Verdict[] {
  const times = { unit: ' ×' }
  return [
    { what: 'acknowledgement p99', value: ours.ackP99, unit: ' ms', most: 100 },
    { what: 'submit to stage p99', value: ours.stageP99, unit: ' ms', most: 500 },
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

/** One node on SQLite against the limit; or nodes on one Redis against one node on SQLite. */
function contestOf(store: string, nodes: number): Contest {
  if (store === 'redis') return { ours: () => startOnRedis(nodes), peer: startOurs, peerName: '1 × SQLite' }
  if (store !== 'sqlite' || nodes !== 1) throw new Error('several nodes need --store redis')
  return { ours: startOurs, peer: startLimit, peerName: 'limit' }
}

/**
 * `npm run bench -- answers [--participants 2000] [--clients 500] [--rounds 3] [--json]`;
 * with `--nodes 2` (or `--store redis`) on Redis, against one node on SQLite.
 */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      participants: { type: 'string', default: '2000' },
      clients: { type: 'string', default: '500' },
      rounds: { type: 'string', default: '3' },
      nodes: { type: 'string', default: '1' },
      store: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const participants = Number(values.participants)
  const clients = Math.min(participants, Number(values.clients))
  const nodes = Number(values.nodes)
  const store = values.store ?? (nodes > 1 ? 'redis' : 'sqlite')
  const contest = contestOf(store, nodes)
  const loadBefore = loadavg()
  const measured = await alternate(
    contest,
    Number(values.rounds),
    (server, generator) => measure(server, generator, participants, clients),
    (line) => console.error(line),
  )
  const verdicts = verdictsOn(measured, store === 'sqlite')
  const load = { before: loadBefore, after: loadavg() }
  if (values.json) {
    const judged = verdicts.map((verdict) => ({ ...verdict, ok: holds(verdict) }))
    const about = { participants, clients, store, nodes, peer: contest.peerName, load }
    console.log(JSON.stringify({ about, ...measured, verdicts: judged }, null, 2))
    return
  }
  console.log(
    `\n${participants} participants, closed loop with ${clients}; medians of ${values.rounds} rounds; ${nodes} × ${store}`,
  )
  console.log('times in ms, CPU in µs for each handshake or answer, RSS in kB for each connection')
  console.log(
    `load average ${load.before.map(number).join(' ')} before, ${load.after.map(number).join(' ')} after\n`,
  )
  printMeasures(measured.ours, measured.peer, contest.peerName)
  console.log('')
  printVerdicts(verdicts)
}
