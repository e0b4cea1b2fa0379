import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SEEN_LIMIT, SEEN_SLACK } from './state.ts'
import { randomStep } from './test-chance.ts'
import { fold, frozen, guest, mod, once, type Scene, sampleScene } from './test-scene.ts'

/** Histories: steps in commits of any size; fixed seeds, so that a failure is found again. */
const history = fc.array(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 5 }), {
  maxLength: 40,
  size: 'max',
})
const options = { numRuns: 60, seed: 20_260_201 }

function play(turns: readonly (readonly number[])[]): Scene {
  const scene = sampleScene()
  scene.send(mod, once({ type: 'activity.open', activityId: 'words' }))
  for (const seeds of turns) {
    scene.now += 1_000
    scene.turn(seeds.map(randomStep))
  }
  return scene
}

test('replay: the live state is what the log says, however often it is folded', () => {
  fc.assert(
    fc.property(history, (turns) => {
      const scene = play(turns)
      const folded = frozen(fold(scene.rows))
      expect(folded).toEqual(frozen(scene.workshop))
      expect(frozen(fold(scene.rows))).toEqual(folded)
    }),
    options,
  )
})

test('journal: what was applied and taken back leaves no trace, the order of maps included', () => {
  fc.assert(
    fc.property(history, fc.array(fc.nat(1_000_000), { maxLength: 30 }), (turns, lost) => {
      const scene = play(turns)
      const before = frozen(scene.workshop)
      for (const seed of lost) scene.act(...randomStep(seed))
      scene.journal.rollback()
      expect(frozen(scene.workshop)).toEqual(before)
    }),
    options,
  )
})

test('counters are what they count', () => {
  fc.assert(
    fc.property(history, (turns) => {
      const { workshop } = play(turns)
      for (const room of workshop.rooms.values()) {
        const inside = [...workshop.participants.values()].filter((each) => each.room === room.id)
        expect(room.people).toBe(inside.length)
        if (room.removed) expect(inside).toEqual([])
        for (const id of room.agenda)
          expect(workshop.activities.get(id)).toMatchObject({ room: room.id, removed: false })
        expect(new Set(room.agenda).size).toBe(room.agenda.length)
        if (room.current !== undefined) expect(room.agenda).toContain(room.current)
      }
      for (const activity of workshop.activities.values()) {
        for (const { data } of activity.rounds) expectCounted(data as Counted)
      }
    }),
    options,
  )
})

interface Counted {
  readonly byId: ReadonlyMap<
    string,
    { by: string; state: string; fromRoom: boolean; into?: string; copies: string[]; id: string }
  >
  readonly counts: Readonly<Record<string, number>>
  readonly people: number
  readonly authors: ReadonlyMap<string, { live: number; answers: string[] }>
}

function expectCounted({ byId, counts, people, authors }: Counted): void {
  const answers = [...byId.values()]
  for (const [state, count] of Object.entries(counts)) {
    expect(answers.filter((each) => each.state === state).length).toBe(count)
  }
  const live = answers.filter((each) => !each.fromRoom && each.state !== 'withdrawn')
  expect(people).toBe(new Set(live.map((each) => each.by)).size)
  for (const [by, author] of authors) expect(author.live).toBe(live.filter((each) => each.by === by).length)
  for (const each of answers) {
    expect(each.into !== undefined).toBe(each.state === 'merged')
    for (const copy of each.copies) expect(byId.get(copy)?.into).toBe(each.id)
    if (each.into !== undefined) expect(byId.get(each.into)?.copies).toContain(each.id)
  }
}

test('command ids are remembered for long, and not for ever', () => {
  const scene = sampleScene()
  scene.send(mod, once({ type: 'activity.edit', activityId: 'words', settings: { entriesPerPerson: 1000 } }))
  const submit = (n: number) => scene.act(guest('p1'), { type: 'name.set', id: `s${n}`, name: `N${n}` })
  const total = SEEN_LIMIT + SEEN_SLACK + 50
  for (let n = 0; n < total; n++) {
    submit(n)
    if (n % 100 === 99) scene.settle()
  }
  scene.settle()
  expect(scene.workshop.seen.size).toBeLessThanOrEqual(SEEN_LIMIT + SEEN_SLACK)
  expect(scene.workshop.seen.size).toBeGreaterThanOrEqual(SEEN_LIMIT)
  expect(scene.workshop.seen.has(`p1 s${total - SEEN_LIMIT}`)).toBe(true)
  expect(scene.workshop.seen.has('p1 s0')).toBe(false)
  expect(frozen(fold(scene.rows).seen)).toEqual(frozen(scene.workshop.seen))
})
