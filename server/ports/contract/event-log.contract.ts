import { describe, expect, test } from 'vitest'
import type { Commit, EventLog, NewCommit, Tail } from '../event-log.ts'
import {
  eventually,
  expectGoneFromFiles,
  expectInFiles,
  fresh,
  type OpenStore,
  range,
  storeForSuite,
} from './fixture.ts'

function commit(id: string, body = `{"of":"${id}"}`): NewCommit {
  return { id, at: 1_790_000_000_000, body }
}

async function fill(events: EventLog, log: string, from: number, to: number, body?: string): Promise<void> {
  await Promise.all(range(from, to).map((seq) => events.append(log, seq - 1, commit(`c${seq}`, body))))
}

async function pagesOf(events: EventLog, log: string, afterSeq = 0): Promise<(readonly Commit[])[]> {
  const pages: (readonly Commit[])[] = []
  for await (const page of events.read(log, afterSeq)) pages.push(page)
  return pages
}

const readAll = async (events: EventLog, log: string, afterSeq = 0) =>
  (await pagesOf(events, log, afterSeq)).flat()
const seqs = (commits: readonly Commit[]) => commits.map((each) => each.seq)

/** A follower that writes down what it is told: seqs, and `gone`. */
function notebook() {
  const told: (number | 'gone')[] = []
  const tail = (news: Tail) => void told.push(...(news.type === 'gone' ? [news.type] : seqs(news.commits)))
  return { told, tail }
}

/** What every `EventLog` promises. An adapter's test file calls this with a way to open its store. */
export function eventLogContract(name: string, open: OpenStore): void {
  describe(`EventLog on ${name}`, () => {
    const tested = storeForSuite(open)

    test('append counts from 1 and keeps what it was given', async () => {
      const { events } = tested().store
      const log = fresh('log')
      const body = JSON.stringify({ text: 'Grüße 👩‍🏭 "Stahl"\n\u0000', list: [1, 2.5, null] })
      expect(await events.append(log, 0, { id: 'a', at: 1_790_000_000_123, body })).toBe('appended')
      expect(await readAll(events, log)).toEqual([{ seq: 1, id: 'a', at: 1_790_000_000_123, body }])
      expect(await events.head(log)).toBe(1)
    })

    test('append says conflict and writes nothing unless the head is exactly as expected', async () => {
      const { events } = tested().store
      const log = fresh('log')
      expect(await events.append(log, 1, commit('ahead'))).toBe('conflict')
      expect(await events.head(log)).toBe(0)
      await fill(events, log, 1, 2)
      for (const wrong of [0, 1, 3, 40])
        expect(await events.append(log, wrong, commit('wrong'))).toBe('conflict')
      expect((await readAll(events, log)).map((each) => each.id)).toEqual(['c1', 'c2'])
    })

    test('of concurrent appends from two nodes exactly one wins', async () => {
      const { store, other } = tested()
      const log = fresh('log')
      for (const head of range(0, 9)) {
        const racers = range(1, 12).map((n) => ({ id: `${head}.${n}`, node: n % 2 ? store : other }))
        const results = await Promise.all(
          racers.map(({ id, node }) => node.events.append(log, head, commit(id))),
        )
        expect(results.filter((result) => result === 'appended')).toHaveLength(1)
        const winner = racers[results.indexOf('appended')]
        expect((await readAll(other.events, log)).at(-1)).toMatchObject({ seq: head + 1, id: winner?.id })
      }
    })

    test('logs whose names resemble each other are kept apart', async () => {
      const { events } = tested().store
      const log = fresh('log')
      const names = [log, `${log}/`, `${log}/x`, `${log}x`, `${log}%`, `${log}*`, log.toUpperCase()]
      await Promise.all(names.map((each) => events.append(each, 0, commit(each))))
      for (const each of names) expect((await readAll(events, each)).map((c) => c.id)).toEqual([each])
    })

    test('a pipelined burst lands in the order in which it was sent', async () => {
      const { store, other } = tested()
      const log = fresh('log')
      const burst = range(1, 300).map((seq) => store.events.append(log, seq - 1, commit(`c${seq}`)))
      expect(new Set(await Promise.all(burst))).toEqual(new Set(['appended']))
      expect((await readAll(other.events, log)).map((c) => c.id)).toEqual(
        range(1, 300).map((seq) => `c${seq}`),
      )
    })

    test('read gives contiguous non-empty pages from any boundary', async () => {
      const { events } = tested().store
      const log = fresh('log')
      await fill(events, log, 1, 1300)
      const pages = await pagesOf(events, log)
      expect(pages.length).toBeGreaterThan(1)
      expect(pages.every((page) => page.length > 0)).toBe(true)
      expect(seqs(pages.flat())).toEqual(range(1, 1300))
      const first = pages[0]?.length ?? 0
      for (const after of [1, first - 1, first, first + 1, 1299]) {
        expect(seqs(await readAll(events, log, after))).toEqual(range(after + 1, 1300))
      }
    })

    test('read gives large commits in pages of bounded size', async () => {
      const { events } = tested().store
      const log = fresh('log')
      const body = 'x'.repeat(300_000)
      await fill(events, log, 1, 12, body)
      expect(seqs(await readAll(events, log))).toEqual(range(1, 12))
      expect((await readAll(events, log)).every((each) => each.body === body)).toBe(true)
    })

    test('read of an unknown log, or past the end, gives no page', async () => {
      const { events } = tested().store
      const log = fresh('log')
      expect(await pagesOf(events, log)).toEqual([])
      await fill(events, log, 1, 3)
      expect(await pagesOf(events, log, 3)).toEqual([])
      expect(await pagesOf(events, log, 99)).toEqual([])
    })

    test('follow tells the past and the future once each, in order, whoever appends', async () => {
      const { store, other } = tested()
      const log = fresh('log')
      await fill(store.events, log, 1, 700)
      const all = notebook()
      const late = notebook()
      const stops = [store.events.follow(log, 0, all.tail), other.events.follow(log, 690, late.tail)]
      expect(all.told).toEqual([])
      for (const seq of range(701, 740)) {
        await (seq % 2 ? store : other).events.append(log, seq - 1, commit(`c${seq}`))
      }
      await eventually(() => expect(all.told.at(-1)).toBe(740))
      await eventually(() => expect(late.told.at(-1)).toBe(740))
      expect(all.told).toEqual(range(1, 740))
      expect(late.told).toEqual(range(691, 740))
      for (const stop of stops) stop()
    })

    test('follow of a log that does not exist yet waits for it', async () => {
      const { store, other } = tested()
      const log = fresh('log')
      const { told, tail } = notebook()
      const stop = store.events.follow(log, 0, tail)
      await other.events.append(log, 0, commit('c1'))
      await eventually(() => expect(told).toEqual([1]))
      stop()
    })

    test('follow hears nothing after stop, also when stopped from within', async () => {
      const { store } = tested()
      const log = fresh('log')
      await fill(store.events, log, 1, 2)
      const { told, tail } = notebook()
      const witness = notebook()
      const stop = store.events.follow(log, 0, (news) => {
        tail(news)
        stop()
      })
      store.events.follow(log, 0, tail)()
      await eventually(() => expect(told.length).toBeGreaterThan(0))
      const heard = [...told]
      const stopWitness = store.events.follow(log, 0, witness.tail)
      await fill(store.events, log, 3, 5)
      await eventually(() => expect(witness.told).toEqual(range(1, 5)))
      stopWitness()
      expect(told).toEqual(heard)
    })

    test('follow from beyond the head says gone', async () => {
      const { events } = tested().store
      const log = fresh('log')
      await fill(events, log, 1, 3)
      const { told, tail } = notebook()
      events.follow(log, 4, tail)
      await eventually(() => expect(told).toEqual(['gone']))
    })

    test('follow survives a broken connection without loss or repetition', async () => {
      const { store, other, interrupt } = tested()
      const log = fresh('log')
      const { told, tail } = notebook()
      const stop = other.events.follow(log, 0, tail)
      await fill(store.events, log, 1, 20)
      await interrupt?.()
      for (const seq of range(21, 40)) {
        // An append while the connection heals may be refused; it is settled by reading, as a room does.
        await eventually(async () => {
          if ((await store.events.head(log)) < seq) await store.events.append(log, seq - 1, commit(`c${seq}`))
          expect(await store.events.head(log)).toBe(seq)
        })
      }
      await eventually(() => expect(told.at(-1)).toBe(40))
      expect(told).toEqual(range(1, 40))
      stop()
    })

    test('list names every log that holds a commit, with its head and last time', async () => {
      const { store, other } = tested()
      const [one, two, none] = [fresh('log'), fresh('log'), fresh('log')]
      await store.events.append(one, 0, { id: 'a', at: 11, body: '{}' })
      await store.events.append(one, 1, { id: 'b', at: 22, body: '{}' })
      await store.events.append(two, 0, { id: 'c', at: 33, body: '{}' })
      await store.events.append(none, 7, commit('conflict'))
      const mine = (await other.events.list()).filter(({ log }) => [one, two, none].includes(log))
      expect(mine.toSorted((a, b) => a.lastAt - b.lastAt)).toEqual([
        { log: one, head: 2, lastAt: 22 },
        { log: two, head: 1, lastAt: 33 },
      ])
    })

    test('purge removes the log with its bytes, tells followers on every node, and lets it begin anew', async () => {
      const { store, other } = tested()
      const [log, neighbour] = [fresh('log'), fresh('log')]
      const canary = `canary-${fresh('purge')}-x`
      await fill(store.events, log, 1, 50, canary.repeat(20))
      await fill(store.events, neighbour, 1, 2)
      await expectInFiles(tested(), canary)
      const [near, far] = [notebook(), notebook()]
      store.events.follow(log, 50, near.tail)
      other.events.follow(log, 50, far.tail)
      await store.events.purge(log)
      await eventually(() => expect([near.told, far.told]).toEqual([['gone'], ['gone']]))
      expect(await other.events.head(log)).toBe(0)
      expect(await readAll(other.events, log)).toEqual([])
      expect((await store.events.list()).some((info) => info.log === log)).toBe(false)
      expect(await store.events.head(neighbour)).toBe(2)
      await expectGoneFromFiles(tested(), canary)
      expect(await store.events.append(log, 0, commit('anew'))).toBe('appended')
      expect(await readAll(other.events, log)).toMatchObject([{ seq: 1, id: 'anew' }])
      expect([near.told, far.told]).toEqual([['gone'], ['gone']])
    })

    test('purge of an unknown log is no fault', async () => {
      await expect(tested().store.events.purge(fresh('log'))).resolves.toBeUndefined()
    })
  })
}
