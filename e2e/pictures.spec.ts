import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { settled } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { answer, expectOwn, incoming, join, openDesk, openStage, word } from './screens.ts'
import { dial, joinOverApi, moderate, OBSTACLE, VISION } from './wire.ts'

/** What a hall says, and how often. */
const VOICES: readonly (readonly [string, number])[] = [
  ['Wasserstoff', 11],
  ['Energiewende', 9],
  ['Fachkräfte', 8],
  ['Digitalisierung', 7],
  ['Kreislaufwirtschaft', 7],
  ['Bildung', 6],
  ['Klimaneutralität', 6],
  ['Innovation', 5],
  ['Bürokratieabbau', 5],
  ['bezahlbare Energie', 4],
  ['Nachhaltigkeit', 4],
  ['Mittelstand', 4],
  ['Forschung', 4],
  ['KI', 4],
  ['Mut', 3],
  ['Zusammenhalt', 3],
  ['Wettbewerbsfähigkeit', 3],
  ['Resilienz', 3],
  ['Automatisierung', 2],
  ['Lieferketten', 2],
  ['Start-ups', 2],
  ['Europa', 2],
  ['Robotik', 2],
  ['gute Arbeit', 2],
  ['Vertrauen', 2],
  ['Tempo', 2],
  ['Ausbildung', 2],
  ['Leichtbau', 1],
  ['Speicher', 1],
  ['Offenheit', 1],
  ['Glasfaser', 1],
]
const GUESTS = 46
const MAX_BYTES = 300_000

// The address that the stage shows.
test.use({ environment: { PUBLIC_URL: 'https://weitblick.example' } })

test('pictures for the README', async ({ hall }) => {
  test.setTimeout(180_000)
  const { url } = hall.server
  const workshop = await hall.workshop({
    agenda: [
      { activityId: 'vision', prompt: VISION },
      { activityId: 'obstacle', prompt: OBSTACLE, settings: { results: 'hidden' } },
      { activityId: 'tomorrow', prompt: 'Womit fangen wir morgen an?', settings: { entriesPerPerson: 1 } },
    ],
  })
  const moderator = await moderate(url, workshop)
  await moderator.send({ type: 'activity.open', activityId: 'vision' })
  const { page: stage } = await hall.projector({ viewport: { width: 1600, height: 900 } })
  const { page: desk } = await hall.laptop({ deviceScaleFactor: 1 })
  const { page: phone } = await hall.phone({ deviceScaleFactor: 2 })
  await openStage(stage, workshop)
  await openDesk(desk, workshop)

  const said = inTurns()
  const lines = []
  for (let n = 0; n < GUESTS; n++) {
    const { token } = await joinOverApi(url, workshop)
    const line = await dial(url, { workshop: workshop.id, role: 'participant', token })
    lines.push(line)
    const texts = said.slice(n * 3, n * 3 + 3)
    for (const [i, text] of texts.entries()) {
      await line.send({ type: 'answer.submit', activityId: 'vision', answerId: `${n}-${i}`, text })
    }
  }
  await join(phone, workshop)
  await answer(phone, 'Mut')
  await expectOwn(phone, 'Mut', 'Gespeichert')
  await answer(phone, 'Kreislaufwirtschaft')
  await expectOwn(phone, 'Kreislaufwirtschaft', 'Gespeichert')
  await moderator.send({ type: 'timer.start', seconds: 300, closes: true })
  await expect(word(stage, 'Kreislaufwirtschaft')).toBeAttached()
  await expect(incoming(desk, 'Kreislaufwirtschaft').first()).toBeVisible()
  for (const page of [stage, desk, phone]) await expect(page.getByRole('timer').first()).toBeVisible()

  await take(stage, 'stage')
  await take(desk, 'moderator')
  await take(phone, 'phone')
  for (const line of [...lines, moderator]) line.close()
})

/** Everything the hall says, mixed the same way each time: the word said most often comes up most often. */
function inTurns(): string[] {
  const spread = VOICES.flatMap(([text, times], n) =>
    Array.from({ length: times }, (_, i) => ({ text, place: (i + 0.5) / times + n / 1000 })),
  )
  return spread.sort((a, b) => a.place - b.place).map(({ text }) => text)
}

async function take(page: Page, name: string): Promise<void> {
  const path = fileURLToPath(new URL(`../docs/${name}.png`, import.meta.url))
  await settled(page)
  await page.screenshot({ path })
  expect(statSync(path).size, `${name}.png, bytes`).toBeLessThanOrEqual(MAX_BYTES)
}
