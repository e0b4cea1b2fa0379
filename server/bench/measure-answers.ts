import type { GeneratorLink } from './generator-link.ts'
import { cpuWhile, residentOf, untilQuiet } from './process-use.ts'
import type { ServerUnderTest } from './servers.ts'

/** Length of the two loops (ms). */
const OPEN = 5_000
const CLOSED = 6_000
/** People who come and go before anything is measured, so that no engine starts cold. */
const WARM_UP = 500

/** CPU of all nodes (of the store's own processes) in µs for each answer or handshake, RSS in kB for each connection, times in ms. */
export type Measures = {
  joinStormMs: number
  joinStormCpu: number
  tokenStormMs: number
  tokenStormCpu: number
  bareStormMs: number
  rssPerConnection: number
  answers: number
  cpuPerAnswer: number
  storeCpuPerAnswer: number
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
  apart: number
  unseen: number
}

/** One hall on one server: the storms, the open loop, the closed loop, and the books. */
export async function measure(
  server: ServerUnderTest,
  generator: GeneratorLink,
  people: number,
  clients: number,
): Promise<Measures> {
  const { pids } = server
  const settle = () => untilQuiet(pids)
  async function storm(arrive: () => Promise<number>): Promise<{ ms: number; cpu: number }> {
    await generator.call('leave', 0)
    await settle()
    const { cpu, result } = await cpuWhile(server, arrive)
    return { ms: result, cpu: (1000 * cpu) / people }
  }
  await settle()
  const rss = residentOf(pids)
  await generator.call('join', WARM_UP)
  const joined = await storm(() => generator.call('join', people))
  await settle()
  const rssPerConnection = (residentOf(pids) - rss) / people
  const bare =
    server.name === 'limit' ? await storm(() => generator.call('connect', people, true)) : undefined
  const withToken = await storm(() => generator.call('connect', people, false))
  await settle()
  const open = await cpuWhile(server, () => generator.call('openLoop', OPEN, 1))
  await generator.call('leave', clients)
  await settle()
  const closed = await cpuWhile(server, () => generator.call('closedLoop', CLOSED, 2))
  await settle()
  const { refused, lost, doubled, wrong, apart } = await generator.call('check')
  return {
    joinStormMs: joined.ms,
    joinStormCpu: joined.cpu,
    tokenStormMs: withToken.ms,
    tokenStormCpu: withToken.cpu,
    bareStormMs: bare?.ms ?? Number.NaN,
    rssPerConnection,
    answers: open.result.answers,
    cpuPerAnswer: (1000 * open.cpu) / open.result.answers,
    storeCpuPerAnswer: (1000 * open.storeCpu) / open.result.answers,
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
    apart,
    unseen: open.result.unseen,
  }
}
