import { expect, test } from 'vitest'
import type { Step } from '../../sync/session.ts'
import { keptKey, mergeSet, openSets, sureSets } from './merging.ts'

const set = {
  keep: 'a',
  others: [
    { id: 'b', difference: 'case' },
    { id: 'c', difference: 'typo' },
  ],
} as const
const one = (id: string, copies: readonly string[] = []) => [id, { id, text: id, key: id, copies }] as const
const listed = new Map([one('a', ['x']), one('b', ['y']), one('c')])

/** Takes down what is sent, and refuses to merge `no`. */
function sender(no?: string) {
  const sent: Step[] = []
  const send = async (step: Step): Promise<boolean> => {
    sent.push(step)
    return step.type !== 'answer.merge' || step['answerId'] !== no
  }
  return { sent, send }
}

test('what was merged into a duplicate moves on with it, and back again', async () => {
  const { sent, send } = sender()
  const merged = await mergeSet(set, listed, send)
  expect(merged?.set).toEqual(set)
  expect(sent.splice(0)).toEqual([
    { type: 'answer.show', answerId: 'y' },
    { type: 'answer.merge', answerId: 'y', into: 'a' },
    { type: 'answer.merge', answerId: 'b', into: 'a' },
    { type: 'answer.merge', answerId: 'c', into: 'a' },
  ])
  expect(await merged?.undo()).toBe(true)
  expect(sent).toEqual([
    { type: 'answer.show', answerId: 'b' },
    { type: 'answer.show', answerId: 'y' },
    { type: 'answer.merge', answerId: 'y', into: 'b' },
    { type: 'answer.show', answerId: 'c' },
  ])
})

test('refused halfway: what was merged by then can be taken back, the rest is not touched', async () => {
  const { sent, send } = sender('c')
  const merged = await mergeSet(set, listed, send)
  expect(merged?.set).toEqual({ keep: 'a', others: [set.others[0]] })
  sent.splice(0)
  expect(await merged?.undo()).toBe(true)
  expect(sent.map(({ answerId }) => answerId)).toEqual(['b', 'y', 'y'])
})

test('refused at once: what had been moved on is put back, and nothing is left to undo', async () => {
  const { sent, send } = sender('b')
  expect(await mergeSet(set, listed, send)).toBeUndefined()
  expect(sent.slice(-2)).toEqual([
    { type: 'answer.show', answerId: 'y' },
    { type: 'answer.merge', answerId: 'y', into: 'b' },
  ])
})

test('what is to stay is not offered again, nor what is gone', () => {
  const all = () => true
  expect(openSets([set], new Set(), all)).toEqual([set])
  expect(openSets([set], new Set([keptKey('c', 'a')]), all)).toEqual([{ keep: 'a', others: [set.others[0]] }])
  expect(openSets([set], new Set(), (id) => id !== 'a')).toEqual([])
  expect(openSets([set], new Set([keptKey('a', 'b')]), (id) => id !== 'c')).toEqual([])
})

test('only what differs in spelling alone is merged at once', () => {
  expect(
    sureSets([set, { keep: 'd', others: [{ id: 'e', difference: 'none' }] }]).map(({ keep }) => keep),
  ).toEqual(['d'])
})
