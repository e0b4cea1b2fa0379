import { expect, onTestFinished, test } from 'vitest'
import { temporaryDir } from '../../adapters/testing/files.ts'
import { createBurst, storedAnswers } from '../burst.ts'
import { startServerProcess } from '../server-process.ts'
import { startProxy } from './proxy.ts'

test('FAULTS 3: SIGTERM in a burst over a slow line: exit 0 in less than 10 s, nothing lost, every stored answer acknowledged', async () => {
  const dir = temporaryDir()
  const server = await startServerProcess({ dataDir: dir.path })
  onTestFinished(() => void server.end('SIGKILL'))
  const proxy = await startProxy(server.url, { delay: 30 })
  const burst = await createBurst([proxy.url], 40)
  await burst.run(120)
  const began = performance.now()
  expect(await server.end('SIGTERM')).toBe(0)
  expect(performance.now() - began).toBeLessThan(10_000)
  await burst.ended()
  const acknowledged = [...burst.acknowledged]

  const again = await startServerProcess({ dataDir: dir.path })
  onTestFinished(() => void again.end('SIGKILL'))
  const stored = await storedAnswers(again.url, burst.workshop)
  expect(acknowledged.filter((id) => stored.get(id) !== 1)).toEqual([])
  expect([...stored.keys()].filter((id) => !burst.acknowledged.has(id))).toEqual([])
  expect(await again.end('SIGTERM')).toBe(0)
  await proxy.close()
  dir.remove()
}, 60_000)
