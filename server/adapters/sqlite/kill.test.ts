import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryDir } from '../testing/files.ts'
import { runCode } from '../testing/process.ts'
import { openSqliteStore } from './store.ts'

/** Appends to four logs as fast as it can and writes each acknowledgement to a journal, until it is killed. */
const burst = (dir: string) => `
  import { appendFileSync } from 'node:fs'
  import { openSqliteStore } from './server/adapters/sqlite/store.ts'
  const store = await openSqliteStore({ dir: ${JSON.stringify(dir)} })
  async function write(log) {
    for (let head = await store.events.head(log); ; head += 5) {
      await Promise.all([0, 1, 2, 3, 4].map(async (n) => {
        const id = log + '-' + (head + n + 1)
        await store.events.append(log, head + n, { id, at: 1, body: '"' + id.repeat(20) + '"' })
        await store.vault.put(log, id, id)
        appendFileSync(${JSON.stringify(join(dir, 'journal'))}, log + ' ' + id + '\\n')
      }))
    }
  }
  for (const log of ['a', 'b', 'c', 'd']) void write(log)
`

const acknowledged = (dir: string) => {
  const journal = join(dir, 'journal')
  return existsSync(journal) ? readFileSync(journal, 'utf8').trimEnd().split('\n') : []
}

test.each([40, 555, 2001])(
  'FAULTS 1: killed after %i acknowledgements, each is stored once',
  async (acks) => {
    const dir = temporaryDir()
    const child = runCode(burst(dir.path))
    await vi.waitFor(() => expect(acknowledged(dir.path).length).toBeGreaterThan(acks), {
      timeout: 15_000,
      interval: 1,
    })
    await child.end('SIGKILL')

    const store = await openSqliteStore({ dir: dir.path })
    const stored: string[] = []
    for (const { log } of await store.events.list()) {
      for await (const page of store.events.read(log, 0)) stored.push(...page.map(({ id }) => `${log} ${id}`))
    }
    expect(new Set(stored).size).toBe(stored.length)
    const storedOnes = new Set(stored)
    const vaults = await Promise.all(['a', 'b', 'c', 'd'].map((log) => store.vault.list(log)))
    const named = new Set(vaults.flatMap((vault) => [...vault.keys()]))
    const lost = acknowledged(dir.path).filter((ack) => !storedOnes.has(ack) || !named.has(ack.slice(2)))
    expect(lost).toEqual([])
    await store.close()
    dir.remove()
  },
)
