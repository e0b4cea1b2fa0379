import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** What processes used, read from Linux's /proc, so that nothing is built into the server for it. */

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** CPU time of all their threads so far, user and system, in ms. */
export function cpuOf(pids: readonly number[]): number {
  const threads = pids.flatMap((pid) =>
    readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}/schedstat`),
  )
  return sum(threads.map((thread) => Number(readFileSync(thread, 'utf8').split(' ')[0]))) / 1e6
}

/** Resident memory in kB. */
export function residentOf(pids: readonly number[]): number {
  return sum(
    pids.map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])),
  )
}

const LOOK = 400
const QUIET = 0.03
const PATIENCE = 15_000

/** Waits until each process uses less than 3 % of a core on average (for at most 15 s). */
export async function untilQuiet(pids: readonly number[]): Promise<void> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const [cpu, time] = [cpuOf(pids), performance.now()]
    await setTimeout(LOOK)
    const used = (cpuOf(pids) - cpu) / (performance.now() - time)
    if (used < QUIET * pids.length || performance.now() > end) return
  }
}

/** CPU (ms) that the servers and their stores use while `work` runs, and the work's own result. */
export async function cpuWhile<T>(
  { pids, storePids }: { readonly pids: readonly number[]; readonly storePids: readonly number[] },
  work: () => Promise<T>,
): Promise<{ cpu: number; storeCpu: number; result: T }> {
  const [before, storeBefore] = [cpuOf(pids), cpuOf(storePids)]
  const result = await work()
  return { cpu: cpuOf(pids) - before, storeCpu: cpuOf(storePids) - storeBefore, result }
}
