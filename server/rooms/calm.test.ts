import { expect, test } from 'vitest'
import type { JsonObject } from '#shared/activities/kind.ts'
import { patch } from '#shared/workshop/delta.ts'
import { between, seeded } from '../test/chance.ts'
import { answer, MODERATOR, openHall, STAGE } from '../test/hall.ts'
import type { Phone } from '../test/phone.ts'

const HEADS = ['Kraft', 'Werk', 'Zukunft', 'Energie', 'Bildung', 'Klima', 'Technik', 'Arbeit', 'Handels']
const TAILS = ['wende', 'markt', 'netz', 'haus', 'plan', 'recht', 'rat', 'fonds', 'schutz', 'steuer']
const WORDS = TAILS.flatMap((tail) => HEADS.map((head) => head + tail))

type Cloud = Readonly<Record<string, { readonly x: number; readonly y: number; readonly colour: number }>>

interface Show {
  readonly frame: { readonly width: number }
  readonly cloud: Cloud
}

const showOf = (view: JsonObject) => (view as { activity?: { show?: Show } }).activity?.show

/** Every picture that the stage was told, in order. */
function picturesOf(stage: Phone): Show[] {
  let view: JsonObject = {}
  const shows: Show[] = []
  for (const { event, message } of stage.heard) {
    if (event === 'view') view = (message as { view: JsonObject }).view
    else if (event === 'delta') view = patch(view, (message as { patch: JsonObject }).patch)
    else continue
    const show = showOf(view)
    if (show) shows.push(show)
  }
  return shows
}

/** Answers of a stream. */
const COUNT = 240

/** `most` answers at once, less than `apart` ms between them; a few words are said often, and many seldom. */
async function stream(seed: number, most: number, apart: number): Promise<Show[]> {
  const { node, clock } = await openHall({ cloudWords: 60 })
  const chance = seeded(seed)
  const stage = await node.connect(STAGE)
  for (let n = 0; n < COUNT; ) {
    const wave = Array.from({ length: between(chance, 1, most) }, () => {
      n++
      return answer(WORDS[Math.floor(WORDS.length * chance() ** 2)] ?? '')
    })
    await Promise.all(wave.map((step) => node.act(MODERATOR, step)))
    await clock.advance(Math.ceil(chance() * apart))
  }
  await clock.advance(1000)
  return picturesOf(stage)
}

interface Step {
  /** How far each word went that was there before, in shares of the width. */
  readonly ways: readonly number[]
  readonly recoloured: number
  /** Words that are new in the picture, as a share of those before. */
  readonly grown: number
}

function stepsOf(pictures: readonly Show[]): Step[] {
  return pictures.slice(1).map(({ cloud, frame }, i) => {
    const before = pictures[i]?.cloud ?? {}
    const stayed = Object.entries(cloud).flatMap(([key, now]) => {
      const then = before[key]
      return then ? [{ from: then, to: now }] : []
    })
    return {
      ways: stayed.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) / frame.width),
      recoloured: stayed.filter(({ from, to }) => from.colour !== to.colour).length,
      grown: (Object.keys(cloud).length - stayed.length) / Math.max(1, Object.keys(before).length),
    }
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

/** A word goes hardly farther than a tenth of the width. */
const FAR = 0.11
/** But where so large a share of new words comes at once, all words shrink together for them, and go with that. */
const MANY = 0.1

test.each([
  ['an answer now and then', 1, 1, 600],
  ['an answer now and then', 2, 1, 600],
  ['two or three with pauses', 1, 3, 900],
  ['two or three with pauses', 2, 3, 900],
  ['eight a second', 1, 1, 120],
  ['eight a second', 2, 1, 120],
  ['small waves', 3, 8, 350],
  ['small waves', 4, 8, 350],
  ['waves', 2, 20, 300],
  ['waves', 3, 20, 300],
] as const)('what a live stage is told is calm: %s (%i, %i, %i ms)', async (_what, seed, most, apart) => {
  const steps = stepsOf(await stream(seed, most, apart))
  const ways = steps.flatMap((step) => step.ways).sort((a, b) => a - b)
  // A picture of several answers may move as much as these one by one.
  const answers = Math.max(1, COUNT / steps.length / 2)
  expect(sum(ways) / ways.length).toBeLessThan(0.005 * answers)
  expect(ways[Math.floor(0.95 * ways.length)]).toBeLessThan(0.03 * answers)
  expect(steps.filter((step) => step.grown < MANY && Math.max(0, ...step.ways) > FAR)).toEqual([])
  expect(sum(steps.map((step) => step.recoloured))).toBe(0)
})
