import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** What a process used, read from Linux's /proc, so that nothing is built into the server for it. */

/** CPU time of all threads so far, user and system, in ms. */
export function cpuOf(pid: number): number {
  let nanoseconds = 0
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
  }
  return nanoseconds / 1e6
}

/** Resident memory in kB. */
export function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

const LOOK = 400
const QUIET = 0.03
const PATIENCE = 15_000

/** Waits until the process uses less than 3 % of a core (for at most 15 s). */
export async function untilQuiet(pid: number): Promise<void> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const [cpu, time] = [cpuOf(pid), performance.now()]
    await setTimeout(LOOK)
    const used = (cpuOf(pid) - cpu) / (performance.now() - time)
    if (used < QUIET || performance.now() > end) return
  }
}

/** CPU (ms) that the process uses while `work` runs, and the work's own result. */
export async function cpuWhile<T>(pid: number, work: () => Promise<T>): Promise<{ cpu: number; result: T }> {
  const before = cpuOf(pid)
  const result = await work()
  return { cpu: cpuOf(pid) - before, result }
}
