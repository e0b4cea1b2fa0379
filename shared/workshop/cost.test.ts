import { expect, test } from 'vitest'
import { applyCommit } from './apply.ts'
import { directJournal, type Journal } from './journal.ts'
import { emptyWorkshop } from './state.ts'
import { mod, once, sampleScene } from './test-scene.ts'
import { readCommit } from './upcast.ts'

/** Counts what `apply` does to the state; the size of what is pushed to or set counts, so that copied lists show. */
function counting(): { readonly journal: Journal; readonly cost: () => number } {
  let cost = 0
  const size = (value: unknown) => (Array.isArray(value) ? value.length + 1 : 1)
  const journal: Journal = {
    set(target, key, value) {
      cost += size(value)
      directJournal.set(target, key, value)
    },
    unset(target, key) {
      cost++
      directJournal.unset(target, key)
    },
    put(map, key, value) {
      cost += size(value)
      directJournal.put(map, key, value)
    },
    push(list, item) {
      cost++
      directJournal.push(list, item)
    },
  }
  return { journal, cost: () => cost }
}

function answersCost(count: number, perPerson: number): number {
  const scene = sampleScene()
  scene.send(mod, once({ type: 'activity.open', activityId: 'words' }))
  const state = emptyWorkshop()
  for (const { seq, at, body } of scene.rows)
    applyCommit(state, readCommit(body).body, at, seq, directJournal)
  const { journal, cost } = counting()
  for (let n = 0; n < count; n++) {
    const answered = { type: 'v1.answerSubmitted', answer: `a${n}`, text: 'Mut', activity: 'words', round: 1 }
    const by = `p${Math.floor(n / perPerson)}`
    applyCommit(state, { parts: [{ by, id: `c${n}`, events: [answered] }] }, at(n), n + 9, journal)
  }
  return cost()
}
const at = (n: number) => 2_000_000 + n

test.each([1, 3, 1000])(
  'twenty thousand answers, %i from each person, cost ten times two thousand',
  (perPerson) => {
    const ratio = answersCost(20_000, perPerson) / answersCost(2_000, perPerson)
    expect(ratio).toBeGreaterThan(9)
    expect(ratio).toBeLessThan(11)
  },
)
