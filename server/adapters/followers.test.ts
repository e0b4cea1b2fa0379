import { expect, test, vi } from 'vitest'
import { type CatchUp, createFollowers } from './followers.ts'

interface Numbered {
  readonly seq: number
}

const entries = (...seqs: number[]): Numbered[] => seqs.map((seq) => ({ seq }))

/** Followers of a log whose reads are answered by hand. */
function byHand() {
  const reads: { readonly seq: number; answer(page: readonly Numbered[] | 'gone'): void; fail(): void }[] = []
  const catchUp: CatchUp<Numbered> = (_, seq) =>
    new Promise((answer, reject) =>
      reads.push({ seq, answer, fail: () => reject(new Error('store is down')) }),
    )
  const followers = createFollowers(catchUp)
  const told: (number | string)[] = []
  const stop = followers.follow('log', 0, (news) =>
    told.push(...(news.type === 'gone' ? ['gone'] : news.entries.map(({ seq }) => seq))),
  )
  /** Answers the newest read and lets it be taken in (a few microtasks). */
  async function answer(page: readonly Numbered[] | 'gone'): Promise<void> {
    reads.at(-1)?.answer(page)
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  return { followers, told, reads, answer, stop }
}

test('what is appended while a follower reads is told once', async () => {
  const { followers, told, reads, answer } = byHand()
  followers.appended('log', entries(1, 2))
  expect(told).toEqual([])
  await answer(entries(1))
  expect(reads.map(({ seq }) => seq)).toEqual([0, 1])
  await answer(entries(2))
  await answer([])
  followers.appended('log', entries(3))
  expect(told).toEqual([1, 2, 3])
})

test('a hole in what is heard is filled by reading', async () => {
  const { followers, told, reads, answer } = byHand()
  await answer([])
  followers.appended('log', entries(3))
  expect(told).toEqual([])
  expect(reads.at(-1)?.seq).toBe(0)
  await answer(entries(1, 2, 3))
  await answer([])
  followers.appended('log', entries(2, 3))
  followers.appended('log', entries(3, 4))
  expect(told).toEqual([1, 2, 3, 4])
})

test('a read that fails is tried again', async () => {
  const { told, reads, answer } = byHand()
  reads[0]?.fail()
  await vi.waitFor(() => expect(reads).toHaveLength(2))
  await answer(entries(1))
  expect(told).toEqual([1])
})

test('after gone, and after stop, nothing is told', async () => {
  const gone = byHand()
  gone.followers.gone('log')
  gone.followers.appended('log', entries(1))
  await gone.answer(entries(1))
  expect(gone.told).toEqual(['gone'])
  const stopped = byHand()
  stopped.stop()
  await stopped.answer(entries(1))
  stopped.followers.gone('log')
  expect(stopped.told).toEqual([])
  expect(stopped.followers.followed()).toEqual([])
})

test('a log that ends before the follower is gone', async () => {
  const { told, answer } = byHand()
  await answer('gone')
  expect(told).toEqual(['gone'])
})
