import type { Page } from '@playwright/test'
import { settled } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { openStage, word } from './screens.ts'
import { dial, joinOverApi, moderate } from './wire.ts'

/** Two waves: the second one finds places between the words of the first. */
const WAVES = [
  ['Wasserstoff', 'Energiewende', 'Fachkräfte', 'Bildung', 'Digitalisierung', 'Mut zur Veränderung'],
  ['Wasserstoff', 'Kreislaufwirtschaft', 'Fachkräfte', 'KI', 'Mittelstand', 'Wettbewerbsfähigkeit'],
]

test('a reloaded stage shows the identical picture within two seconds', async ({ hall }) => {
  const workshop = await hall.workshop({
    agenda: [{ activityId: 'vision', prompt: 'Was zählt?', settings: { entriesPerPerson: 20 } }],
  })
  const { page: stage } = await hall.projector()
  await openStage(stage, workshop)
  const moderator = await moderate(hall.server.url, workshop)
  await moderator.send({ type: 'activity.open', activityId: 'vision' })
  for (const [n, wave] of WAVES.entries()) {
    const seat = await joinOverApi(hall.server.url, workshop)
    const guest = await dial(hall.server.url, {
      workshop: workshop.id,
      role: 'participant',
      token: seat.token,
    })
    for (const [i, text] of wave.entries()) {
      await guest.send({ type: 'answer.submit', activityId: 'vision', answerId: `w${n}-${i}`, text })
    }
    await expect(word(stage, wave.at(-1) ?? '')).toBeAttached()
    guest.close()
  }
  await expect(stage.getByText('2 von 2 haben geantwortet')).toBeVisible()
  await settled(stage)
  const before = await picture(stage)
  expect(before).toHaveLength(new Set(WAVES.flat()).size)

  const took: number[] = []
  do {
    await stage.reload({ waitUntil: 'commit' })
    took.push(await timeUntilShown(stage, before.length))
    await settled(stage)
    expect(await picture(stage)).toEqual(before)
    await expect(stage.getByText('2 von 2 haben geantwortet')).toBeVisible()
    // A machine that is busy with something else may need another try; the picture may not.
  } while (Math.min(...took) > 2_000 && took.length < 4)
  expect(Math.min(...took)).toBeLessThanOrEqual(2_000)
  moderator.close()
})

/** The words of the cloud with their places, px. */
function picture(page: Page): Promise<{ text: string; x: number; y: number; height: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main [aria-hidden=true] bdi')]
      .map((each) => {
        const { x, y, height } = each.getBoundingClientRect()
        return { text: each.textContent, x: Math.round(x), y: Math.round(y), height: Math.round(height) }
      })
      .sort((a, b) => (a.text < b.text ? -1 : 1)),
  )
}

/** ms from the start of the navigation, by the page's own clock. */
async function timeUntilShown(page: Page, words: number): Promise<number> {
  const shown = await page.waitForFunction(
    (count) => document.querySelectorAll('main [aria-hidden=true] bdi').length === count && performance.now(),
    words,
  )
  return Number(await shown.jsonValue())
}
