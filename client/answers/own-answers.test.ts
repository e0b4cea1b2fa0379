import { expect, test } from 'vitest'
import type { Entry } from '../sync/outbox-state.ts'
import { ownAnswers } from './own-answers.ts'

let at = 0
const entry = (type: string, answerId: string, state: Entry['state'], more: Partial<Entry> = {}): Entry => ({
  id: `${type}-${answerId}`,
  at: ++at,
  submission: { type, activityId: 'a', answerId, text: `${answerId}, neu` },
  state,
  ...more,
})

const mine = {
  round: 1,
  answers: {
    zwei: { text: 'zwei', state: 'pending', at: 2 },
    eins: { text: 'eins', state: 'shown', at: 1 },
    drei: { text: 'drei', state: 'hidden', at: 3 },
  },
}
const short = (answers: ReturnType<typeof ownAnswers>) => answers.map(({ id, state }) => `${id} ${state}`)

test('what the server holds comes newest first, with its state', () => {
  expect(short(ownAnswers(mine, []))).toEqual(['drei hidden', 'zwei pending', 'eins saved'])
  expect(ownAnswers(undefined, [])).toEqual([])
})

test('what is on its way stands before what is held, and counts unless it was refused', () => {
  const error = { code: 'CLOSED', message: '', retryable: false } as const
  const answers = ownAnswers(mine, [
    entry('answer.submit', 'vier', 'sending'),
    entry('answer.submit', 'fünf', 'refused', { error }),
  ])
  expect(short(answers).slice(0, 2)).toEqual(['fünf refused', 'vier sending'])
  expect(answers.filter((each) => each.counts)).toHaveLength(4)
  expect(answers[0]).toMatchObject({ entry: 'answer.submit-fünf', error })
})

test('a submission that the server holds already is shown once, as the server has it', () => {
  expect(short(ownAnswers(mine, [entry('answer.submit', 'eins', 'sending')]))).toHaveLength(3)
})

test('an edit shows the new words in the old place', () => {
  const [, second] = ownAnswers(mine, [entry('answer.edit', 'zwei', 'sending')])
  expect(second).toMatchObject({ text: 'zwei, neu', state: 'sending', counts: true })
  expect(ownAnswers(mine, [entry('answer.edit', 'zwei', 'saved')])[1]).toMatchObject({ state: 'pending' })
})

test('a refused edit keeps its words even when the answer is gone', () => {
  const [only] = ownAnswers(undefined, [entry('answer.edit', 'weg', 'refused')])
  expect(only).toMatchObject({ text: 'weg, neu', state: 'refused', counts: false })
})

test('a withdrawn answer disappears at once and comes back when that was refused', () => {
  expect(short(ownAnswers(mine, [entry('answer.withdraw', 'drei', 'sending')]))[0]).toBe('zwei pending')
  expect(short(ownAnswers(mine, [entry('answer.withdraw', 'drei', 'refused')]))[0]).toBe('drei refused')
})
