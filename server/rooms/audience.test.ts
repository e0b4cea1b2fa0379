import { expect, test } from 'vitest'
import { createAudience } from './audience.ts'

function audience() {
  const shown = { n: 1 }
  return { shown, here: createAudience(() => ({ ...shown })) }
}

test('the view stands at the newest refresh, also when that changed nothing; deltas chain over such refreshes', () => {
  const { shown, here } = audience()
  here.refresh('log', 3)
  expect(here.refresh('log', 7)).toBeUndefined()
  expect(here.snapshot()).toEqual({ logId: 'log', seq: 7, view: { n: 1 } })
  shown.n = 2
  expect(here.refresh('log', 9)).toEqual({ from: 3, seq: 9, patch: { n: 2 } })
})

test('whoever comes back hears what came after; from between two refreshes nobody knows what was seen there', () => {
  const { shown, here } = audience()
  here.refresh('log', 3)
  shown.n = 2
  const delta = here.refresh('log', 9)
  here.refresh('log', 12)
  expect(here.since(3)).toEqual([delta])
  for (const seq of [9, 12]) expect(here.since(seq)).toEqual([])
  for (const seq of [2, 5, 11, 13]) expect(here.since(seq)).toBeUndefined()
})
