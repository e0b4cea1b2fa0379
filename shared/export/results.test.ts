import { expect, test } from 'vitest'
import { KINDS } from '../activities/index.ts'
import { applyEvent } from '../workshop/apply.ts'
import { directJournal } from '../workshop/journal.ts'
import { emptyWorkshop, PLENARY } from '../workshop/state.ts'
import { workshopResults } from './results.ts'

test('each round has its picture, though its result was never revealed', () => {
  const workshop = emptyWorkshop()
  const meta = { by: 'p', at: 0, seq: 1 }
  const apply = (event: object) => applyEvent(workshop, event as never, meta, directJournal)
  apply({ type: 'v1.workshopCreated', workshop: 'w', title: 'T', language: 'de', code: 'AAAAAA' })
  const settings = KINDS.get('words')?.settings.parse({ results: 'hidden' })
  apply({
    type: 'v1.activityAdded',
    activity: 'a',
    room: PLENARY,
    kind: 'words',
    prompt: '?',
    settings,
    index: 0,
  })
  apply({ type: 'v1.activityOpened', activity: 'a' })
  apply({ type: 'v1.answerSubmitted', activity: 'a', round: 1, answer: 'x', text: 'Mut' })

  const derived = () => {
    const fresh = KINDS.get('words')?.derive('de')
    if (!fresh) throw new Error('no such kind')
    const data = workshop.activities.get('a')?.rounds[0]?.data
    fresh.note(data, { type: 'v1.answerSubmitted', answer: 'x' })
    fresh.settle(settings)
    return fresh
  }
  const { record, pictures } = workshopResults(workshop, { names: new Map(), derived })
  expect(record.rooms[0]?.activities[0]?.rounds[0]?.answers).toMatchObject([{ text: 'Mut' }])
  expect(pictures['a']).toMatchObject([
    { answered: 1, entries: 1, cloud: { '.mut': { text: 'Mut', count: 1 } } },
  ])
})
