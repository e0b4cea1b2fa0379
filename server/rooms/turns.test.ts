import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

function at() {
  let now = 1_000_000
  const turns = createTurns({ now: () => now, after: () => () => undefined, soon() {}, gather() {} })
  return { turns, advance: (ms: number) => void (now += ms) }
}

test('a server alone never waits', () => {
  const { turns } = at()
  expect(turns.pause()).toBe(0)
  turns.own()
  expect(turns.pause()).toBe(0)
})

test('while others commit, whoever committed last waits longer than whoever heard of it', () => {
  const { turns, advance } = at()
  turns.others()
  const heard = turns.pause()
  expect(heard).toBeGreaterThan(0)
  turns.own()
  expect(turns.pause()).toBeGreaterThan(heard)
  advance(heard)
  expect(turns.pause()).toBe(heard)
})

test('others that fell silent are not waited for', () => {
  const { turns, advance } = at()
  turns.others()
  advance(2_000)
  turns.own()
  expect(turns.pause()).toBe(0)
})

test('a clock that was set back does not make it wait longer', () => {
  const { turns, advance } = at()
  turns.others()
  const heard = turns.pause()
  advance(-3_600_000)
  expect(turns.pause()).toBe(heard)
})
