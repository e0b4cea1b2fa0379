import { afterAll, beforeAll, expect, vi } from 'vitest'
import type { Store } from '../store.ts'

/** A store opened for one suite. Tests keep apart by names of their own (`fresh`). */
export interface StoreUnderTest {
  readonly store: Store
  /** The same data as another node sees it; the same object where only one process may open the data. */
  readonly other: Store
  /** Whether any file of the store holds the text now. Left out where there are no files. */
  readonly holds?: (text: string) => Promise<boolean>
  /** Breaks the connections once; they may heal. Left out where there are none. */
  readonly interrupt?: () => Promise<void>
  readonly end: () => Promise<void>
}

export type OpenStore = () => Promise<StoreUnderTest>

/** Opens the store for the surrounding `describe`; the returned function gives it to a test. */
export function storeForSuite(open: OpenStore): () => StoreUnderTest {
  let tested: StoreUnderTest | undefined
  beforeAll(async () => {
    tested = await open()
  })
  afterAll(() => tested?.end())
  return () => {
    if (!tested) throw new Error('the store under test is not open')
    return tested
  }
}

let names = 0

/** A name that no other test uses. */
export function fresh(kind: string): string {
  names += 1
  return `${kind}-${names}-${process.pid}`
}

/** Waits until `check` stops throwing. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 15_000, interval: 5 })
}

/** All whole numbers from `from` to `to`, both included. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** Shows that looking for the text finds it, as long as it is stored (where there are files). */
export async function expectInFiles({ holds }: StoreUnderTest, text: string): Promise<void> {
  if (holds) expect(await holds(text)).toBe(true)
}

export async function expectGoneFromFiles({ holds }: StoreUnderTest, text: string): Promise<void> {
  if (holds) await eventually(async () => expect(await holds(text)).toBe(false))
}
