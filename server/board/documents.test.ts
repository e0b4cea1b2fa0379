import { expect, test } from 'vitest'
import { openMemoryStore } from '../adapters/memory/store.ts'
import { createTestClock } from '../test/clock.ts'
import type { TestClient } from './test-client.ts'
import { testClient, write } from './test-client.ts'
import { testNode } from './test-node.ts'
import { TICK } from './ticks.ts'

const NAME = 'workshop/board'

async function scene(...numbers: number[]) {
  const clock = createTestClock()
  const store = openMemoryStore()
  const node = testNode(store, clock)
  const document = await node.open(NAME)
  const clients = numbers.map((number) => testClient(number))
  for (const client of clients) client.join(document)
  await clock.advance(100)
  const [a, b, c] = clients as [TestClient, TestClient, TestClient]
  return { clock, store, node, document, clients, a, b, c }
}

test('an idle board leaves memory with its log compacted; opening it again shows the same', async () => {
  const { clock, store, node, document, a } = await scene(1)
  for (let n = 0; n < 30; n++) {
    write(a, `n${n}`, `note ${n}`)
    if (n > 0) a.notes.delete(`n${n - 1}`)
    await clock.advance(TICK + 1)
  }
  a.leave()
  await clock.advance(90_000)
  expect((await store.updates.load(NAME)).updates.length).toBe(1)
  const late = testClient(2)
  late.join(document)
  expect(late.closed).toBe(1013)
  late.join(await node.open(NAME))
  expect(late.doc.toJSON()).toEqual(a.doc.toJSON())
})

test('a long log is compacted while people work, and nothing is lost', async () => {
  const { clock, store, a, b } = await scene(1, 2)
  write(a, 'n', '')
  for (let n = 0; n < 520; n++) {
    a.notes.get('n')?.set('pos', [n, n])
    await clock.advance(TICK + 1)
  }
  expect((await store.updates.load(NAME)).updates.length).toBeLessThan(100)
  write(b, 'last', 'after it')
  await clock.advance(100)
  const restarted = await testNode(store, clock, 'node-2').open(NAME)
  const c = testClient(3)
  c.join(restarted)
  expect(c.doc.toJSON()).toEqual(a.doc.toJSON())
  expect(c.text('last')).toBe('after it')
})

test('a closing server stores what came in, then lets everybody go', async () => {
  const { clock, store, node, a } = await scene(1)
  write(a, 'n1', 'just now')
  await node.close()
  expect([a.closed, a.durable]).toEqual([1013, 2])
  expect((await store.updates.load(NAME)).updates.length).toBe(1)
  await expect(node.open(NAME)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  await clock.settle()
})

test('an erased workshop takes its boards along', async () => {
  const { clock, store, node, a } = await scene(1)
  const others = await node.open('other/board')
  const b = testClient(2)
  b.join(others)
  await node.drop('workshop')
  await store.updates.purge('workshop')
  write(a, 'n1', 'too late')
  await clock.advance(100)
  expect([a.closed, b.closed]).toEqual([4404, undefined])
  expect((await store.updates.load(NAME)).updates).toEqual([])
})

test('a board that another node erased is closed', async () => {
  const { clock, store, a } = await scene(1)
  write(a, 'n1', 'x')
  await clock.advance(100)
  await store.updates.purge('workshop')
  await clock.advance(100)
  expect(a.closed).toBe(4404)
})
