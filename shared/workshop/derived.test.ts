import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { WordsDerived } from '../activities/words/derived.ts'
import type { Words } from '../activities/words/terms.ts'
import { layout } from '../cloud/layout.ts'
import { createTermIndex } from '../text/term-index.ts'
import type { Workshop } from './state.ts'
import { chance, pick, randomStep } from './test-chance.ts'
import { guest, mod, once, type Scene, type Sent, sampleScene } from './test-scene.ts'
import { createSources, foldWith, type Sources } from './test-sources.ts'
import type { ViewSources } from './views/round-view.ts'
import { moderatorView, stageView } from './views/views.ts'

vi.mock('../cloud/layout.ts', async (original) => {
  const real = await original<{ layout: typeof layout }>()
  return { ...real, layout: vi.fn<typeof layout>(real.layout) }
})

const SYLLABLES = [
  'Kraft',
  'werk',
  'zu',
  'kunft',
  'ener',
  'gie',
  'bil',
  'dung',
  'mut',
  'klima',
  'digi',
  'tal',
]
const history = fc.array(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 4 }), {
  maxLength: 60,
  size: 'max',
})
const options = { numRuns: 12, seed: 20_260_201 }

/** Answers with words of some variety, among whatever else happens. */
function wordy([actor, command]: Sent, seed: number): Sent {
  if (command.type !== 'answer.submit' && command.type !== 'answer.edit') return [actor, command]
  const next = chance(seed + 1)
  const text = `${pick(next, SYLLABLES)}${pick(next, SYLLABLES)}${next() < 0.3 ? 'en' : ''}`
  return [actor, { ...command, activityId: 'words', text }]
}

/** Now and then the moderator merges or splits words, shows more or fewer of them, or asks again. */
function sentBy(seed: number): Sent {
  const next = chance(seed + 2)
  const about = { id: `c${seed}`, activityId: 'words' }
  const some = () => `${pick(next, SYLLABLES)}${pick(next, SYLLABLES)}`
  const dice = next()
  if (dice < 0.08) return [mod, { type: 'term.merge', ...about, term: some(), into: some() }]
  if (dice < 0.14) return [mod, { type: 'term.split', ...about, variant: `${some()}en` }]
  if (dice < 0.18) {
    return [mod, { type: 'activity.edit', ...about, settings: { cloudWords: 10 + Math.floor(next() * 30) } }]
  }
  if (dice < 0.2) return [mod, { type: 'activity.restart', ...about }]
  return wordy(randomStep(seed), seed)
}

function prepared(): Scene {
  const scene = sampleScene()
  scene.send(mod, once({ type: 'activity.edit', activityId: 'words', settings: { entriesPerPerson: 1000 } }))
  scene.send(mod, once({ type: 'activity.open', activityId: 'words' }))
  return scene
}

function play(turns: readonly (readonly number[])[]): Scene {
  const scene = prepared()
  for (const seeds of turns) scene.turn(seeds.map(sentBy))
  return scene
}

/** Everything derived that anybody can see of a workshop, places in the cloud included. */
function seen(workshop: Workshop, sources: Sources): unknown {
  sources.release()
  for (const activity of workshop.activities.values()) activity.revealed = true
  return [...workshop.rooms.values()].map((room) => {
    const stage = stageView(workshop, { ...room, stage: { mode: 'live' } }, sources)
    return moderatorView(workshop, room, sources, stage)
  })
}

test('what is derived depends on the log alone, not on when anybody looked', () => {
  fc.assert(
    fc.property(history, fc.nat(), (turns, n) => {
      const { rows } = play(turns)
      const unseen = foldWith(rows)
      const always = foldWith(rows, undefined, (state, sources) => lookedAt(state, sources))
      const rarely = foldWith(rows, undefined, (state, sources, seq) => {
        if (chance(seq + n)() < 0.2) lookedAt(state, sources)
      })
      const views = seen(unseen.workshop, unseen.sources)
      expect(seen(always.workshop, always.sources)).toEqual(views)
      expect(seen(rarely.workshop, rarely.sources)).toEqual(views)
    }),
    options,
  )
})

function lookedAt(state: Workshop, sources: ViewSources): void {
  for (const room of state.rooms.values())
    moderatorView(state, room, sources, stageView(state, room, sources))
}

test('the server that decided derives what a server that folds derives', () => {
  fc.assert(
    fc.property(history, (turns) => {
      const scene = prepared()
      const live = createSources()
      for (const seeds of turns) {
        for (const seed of seeds) scene.act(...sentBy(seed))
        const body = scene.settle()
        if (body) live.note(scene.workshop, body)
        lookedAt(scene.workshop, live)
      }
      const folded = foldWith(scene.rows)
      expect(seen(scene.workshop, live)).toEqual(seen(folded.workshop, folded.sources))
    }),
    options,
  )
})

test('in every round the words are those of a new index of what is on show now, and none is lost', () => {
  fc.assert(
    fc.property(history, (turns) => {
      const { workshop, sources } = foldWith(play(turns).rows)
      const activity = workshop.activities.get('words')
      for (const round of activity?.rounds ?? []) {
        const { byId, order, rules } = round.data as Words
        const fresh = createTermIndex('de')
        for (const id of order) {
          const answer = byId.get(id)
          const said = answer?.state === 'merged' ? byId.get(answer.into ?? '') : answer
          fresh.set(id, said?.state === 'shown' ? said.text : undefined)
        }
        fresh.setRules(rules)
        const derived = activity && (sources.derived(activity, round) as unknown as WordsDerived)
        expect(derived?.all()).toEqual(fresh.top(Number.POSITIVE_INFINITY))
        expect(derived?.terms()).toEqual(fresh.totals().terms)
        const counted = derived?.all().reduce((sum, { count }) => sum + count, 0)
        expect(counted).toBe(fresh.totals().entries)
      }
    }),
    { ...options, numRuns: 40 },
  )
})

test('a change of the language meanwhile does not matter: a round keeps its own', () => {
  const scene = prepared()
  const live = createSources()
  lookedAt(scene.workshop, live)
  scene.send(mod, once({ type: 'workshop.edit', language: 'en' }))
  for (const [i, text] of ['Häuser', 'Haus', 'houses', 'house'].entries()) {
    scene.act(guest('p1'), once({ type: 'answer.submit', activityId: 'words', answerId: `a${i}`, text }))
    const body = scene.settle()
    if (body) live.note(scene.workshop, body)
  }
  const folded = foldWith(scene.rows)
  expect(seen(folded.workshop, folded.sources)).toEqual(seen(scene.workshop, live))
})

test('a cold start lays the cloud out some hundred times, not once for each answer', () => {
  const blank = {
    placements: new Map(),
    rungs: new Map(),
    left: new Map(),
    middle: undefined,
    shrink: 0,
    flatten: 0,
  }
  const layouts = vi.mocked(layout).mockImplementation((_previous, _terms, frame) => ({ ...blank, frame }))
  const counted = [2_000, 20_000].map((answers) => {
    layouts.mockClear()
    foldWith(manyAnswers(answers))
    return layouts.mock.calls.length
  })
  layouts.mockReset()
  expect(counted[0]).toBeLessThan(300)
  expect(counted[1]).toBeLessThan(420)
})

/** Commits of ten answers each, by as many people as it takes. */
function manyAnswers(count: number): Scene['rows'] {
  const { rows } = prepared()
  const next = chance(7)
  for (let n = 0; n < count; n += 10) {
    const parts = Array.from({ length: 10 }, (_, i) => {
      const text = pick(next, SYLLABLES) + pick(next, SYLLABLES)
      const event = { type: 'v1.answerSubmitted', answer: `a${n + i}`, text, activity: 'words', round: 1 }
      return { by: `p${n + i}`, id: `c${n + i}`, events: [event] }
    })
    rows.push({ seq: rows.length + 1, at: 2_000_000 + n, body: JSON.stringify({ parts }) })
  }
  return rows
}
