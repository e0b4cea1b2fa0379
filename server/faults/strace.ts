import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBurst } from './burst.ts'
import { startServerProcess } from './server-process.ts'

export interface Traced {
  /** Commits whose acks were seen leaving the process. */
  readonly batches: number
  /** Of these, without an fsync or fdatasync that ended between the acks of the commit before and theirs. */
  readonly unsynced: readonly number[]
  readonly syncs: number
}

const CALLS = 'trace=fsync,fdatasync,write,writev,sendto,sendmsg'

/** FAULTS 2: runs the server under strace and looks at the order of what reaches the disk and what leaves by socket. */
export async function traceAcks(clients: number, acks: number): Promise<Traced> {
  const dataDir = mkdtempSync(join(tmpdir(), 'weitblick-strace-'))
  const trace = join(dataDir, 'trace')
  // `-D`: the server is our child and strace its tracer beside it, so that signals reach the server.
  const under = ['strace', '-D', '-f', '-qq', '-s', '4096', '-e', CALLS, '-o', trace]
  const server = await startServerProcess({ dataDir, under })
  const burst = await createBurst([server.url], clients, 20)
  await burst.run(acks)
  burst.stop()
  await server.end('SIGTERM')
  const traced = judge(readFileSync(trace, 'utf8').split('\n'))
  rmSync(dataDir, { recursive: true, force: true })
  return traced
}

/** Lines of strace in the order in which the calls ended (or, for an ack, began). */
export function judge(lines: readonly string[]): Traced {
  const unsynced: number[] = []
  let newest = 0
  let batches = 0
  let syncs = 0
  let sinceBatch = 0
  for (const line of lines) {
    if (/(fsync|fdatasync)(\(\d+\)| resumed>\)) += 0/.test(line)) {
      syncs++
      sinceBatch++
    }
    for (const [, digits] of line.matchAll(/\\"ok\\":true,\\"seq\\":(\d+)/g)) {
      const seq = Number(digits)
      if (seq <= newest) continue
      if (sinceBatch === 0) unsynced.push(seq)
      newest = seq
      batches++
      sinceBatch = 0
    }
  }
  return { batches, unsynced, syncs }
}
