import type { Locator, Page } from '@playwright/test'
import { inspect } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { openDesk } from './screens.ts'
import { answersIn, moderate } from './wire.ts'

const PROMPT = 'Was macht unsere Innenstadt lebenswert?'
const TREES = ['Mehr Bäume am Markt', 'Alte Bäume schützen', 'Bäume an der Schule', 'Patenschaften für Bäume']
const BIKES = ['Sichere Radwege', 'Breite Radwege', 'Neue Radwege am Fluss', 'Radwege besser beleuchten']
const TWICE = 'sichere RADWEGE!'

test('a list of ideas: duplicates are merged, groups are changed and put on a board', async ({ hall }) => {
  const workshop = await hall.workshop({ agenda: [{ activityId: 'ideas', kind: 'ideas', prompt: PROMPT }] })
  const moderator = await moderate(hall.server.url, workshop)
  await moderator.send({ type: 'activity.open', activityId: 'ideas' })
  for (const [i, text] of [...TREES, ...BIKES, TWICE].entries())
    await moderator.send({ type: 'answer.submit', activityId: 'ideas', answerId: `idea${i}`, text })
  const { page } = await hall.laptop()
  await openDesk(page, workshop)
  const dialog = page.getByRole('dialog')

  await test.step('what is written twice is merged, and taken apart again', async () => {
    await page.getByRole('button', { name: 'Doppelte finden' }).click()
    await expect(dialog.getByText('gleich bis auf Schreibweise und Satzzeichen')).toBeVisible()
    await inspect(page, 'desk, duplicates')
    await dialog.getByRole('button', { name: 'Zusammenführen: Sichere Radwege' }).click()
    await expect(dialog.getByText('Einer zählt jetzt bei „Sichere Radwege“.').last()).toBeVisible()
    await dialog.getByRole('button', { name: 'Rückgängig: Sichere Radwege' }).click()
    await dialog.getByRole('button', { name: 'Zusammenführen: Sichere Radwege' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByText('zusammengeführt mit „Sichere Radwege“')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Doppelte finden' })).toBeFocused()
  })

  await test.step('groups are suggested, and one idea goes into another group', async () => {
    await page.getByRole('button', { name: 'Gruppen vorschlagen' }).click()
    await expect(group(page, 'Bäume')).toContainText('4 Beiträge')
    await expect(dialog.getByText(/^2 Gruppen aus/)).toBeFocused()
    await inspect(page, 'desk, groups of a list')
    const out = group(page, 'Bäume').getByRole('button', { name: 'Herausnehmen: Bäume an der Schule' })
    await out.press('Enter')
    await dialog.getByLabel('In eine Gruppe: Bäume an der Schule').selectOption({ label: 'Radwege' })
    await expect(group(page, 'Radwege')).toContainText('Bäume an der Schule')
    await group(page, 'Radwege').getByLabel('Name der Gruppe').fill('Schulweg')
  })

  await test.step('they become clusters of a new board', async () => {
    await dialog.getByRole('button', { name: 'Auf ein Board' }).click()
    await inspect(page, 'desk, groups onto a board')
    await dialog.getByRole('button', { name: '2 Gruppen aufs Board legen' }).click()
    await expect(dialog.getByText('2 neue Cluster.')).toBeVisible()
    await page.keyboard.press('Escape')
    const response = await fetch(`${hall.server.url}/api/workshops/${workshop.id}/export/json`, {
      headers: { authorization: `Bearer ${workshop.keys.moderator}` },
    })
    const json = await response.text()
    const { rooms } = JSON.parse(json) as { rooms: { activities: { id: string; kind: string }[] }[] }
    const board = rooms[0]?.activities.find(({ kind }) => kind === 'board')
    const notes = answersIn(json, board?.id) as readonly Noted[]
    const cluster = (name: string) =>
      notes.filter(({ extra }) => extra?.cluster === name).map(({ text }) => text)
    expect(cluster('Bäume').sort()).toEqual(TREES.filter((text) => text !== 'Bäume an der Schule').sort())
    expect(cluster('Schulweg').sort()).toEqual([...BIKES, 'Bäume an der Schule'].sort())
  })
  moderator.close()
})

interface Noted {
  readonly text: string
  readonly extra?: { readonly cluster?: string }
}

/** A proposed group by its name. */
const group = (page: Page, name: string): Locator =>
  page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ has: page.locator(`input[value="${name}"]`) })
