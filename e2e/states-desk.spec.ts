import type { Page } from '@playwright/test'
import { inspect } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { incoming, openDesk, openMenu, press, prompt } from './screens.ts'
import { NETWORK_DOWN } from './watch.ts'
import { dial, joinOverApi, moderate, OBSTACLE, VISION } from './wire.ts'

test('the moderator’s page in all its states: axe, both themes, 320 px', async ({ hall }) => {
  const empty = await hall.workshop({ agenda: [] })
  const workshop = await hall.workshop({
    agenda: [
      { activityId: 'vision', prompt: VISION, settings: { approval: true, anonymous: false } },
      { activityId: 'obstacle', prompt: OBSTACLE, settings: { results: 'hidden' } },
    ],
  })
  const { page, watch, link } = await hall.laptop({ behindLink: true })

  await test.step('a link that does not hold; the right one, pasted into the same tab', async () => {
    await page.goto(`/m/${empty.id}#${'x'.repeat(22)}`)
    await expect(prompt(page, 'Dieser Link gilt nicht mehr')).toBeVisible()
    await inspect(page, 'ended link')
    await openDesk(page, empty)
    await page.goto(`/r/${workshop.id}`)
    await expect(prompt(page, 'Dieser Link öffnet die Auswertung nicht')).toBeVisible()
    await page.goto(`/r/${workshop.id}#${workshop.keys.moderator}`)
    await expect(page.getByText('Noch nichts auszuwerten')).toBeVisible()
  })

  await test.step('empty', async () => {
    await openDesk(page, empty)
    await expect(page.getByText('Die Agenda ist noch leer')).toBeVisible()
    await inspect(page, 'empty agenda')
    await page.goto(`/r/${empty.id}`)
    await expect(page.getByText('Noch nichts auszuwerten')).toBeVisible()
    await inspect(page, 'empty results')
    await openDesk(page, workshop)
    await inspect(page, 'nothing begun')
  })

  await test.step('busy', async () => {
    await press(page, `Beginnen: ${VISION}`)
    await press(page, 'Antworten öffnen')
    const seat = await joinOverApi(hall.server.url, workshop)
    const guest = await dial(hall.server.url, {
      workshop: workshop.id,
      role: 'participant',
      token: seat.token,
    })
    for (const [n, text] of ['Wasserstoff', 'Scheiße', 'Wettbewerbsfähigkeit'].entries()) {
      await guest.send({ type: 'answer.submit', activityId: 'vision', answerId: `said-${n}`, text })
    }
    await page.getByRole('button', { name: 'Freigeben: Wasserstoff' }).click()
    await page.getByRole('button', { name: 'Ausblenden: Wettbewerbsfähigkeit' }).click()
    await page.getByRole('button', { name: 'Mehr: Wasserstoff' }).click()
    await page.getByLabel('Zuruf aus dem Saal').fill('Lehrstellen')
    await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click()
    await expect(incoming(page, 'Lehrstellen')).toContainText('aus dem Saal')
    await expect(incoming(page, 'Scheiße')).toContainText('Bitte ansehen')
    const moderator = await moderate(hall.server.url, workshop)
    await moderator.send({ type: 'timer.start', seconds: 600, closes: true })
    await expect(page.getByRole('button', { name: 'Uhr anhalten' })).toBeVisible()
    await unfold(page)
    await inspect(page, 'busy')
    for (const tab of ['Personen', 'Räume']) {
      await page.getByRole('tab', { name: tab }).click()
      await inspect(page, tab)
    }
    guest.close()
    moderator.close()
  })

  await test.step('dialogs', async () => {
    await page.getByRole('button', { name: /^Beitreten mit Code/ }).click()
    await inspectDialog(page, 'joining')
    await page.getByRole('button', { name: 'Aktivität hinzufügen' }).click()
    await inspectDialog(page, 'new activity')
    await press(page, 'Uhr')
    await inspectDialog(page, 'timer')
    await openMenu(page)
    await inspectDialog(page, 'menu')
    await (await openMenu(page)).getByRole('button', { name: 'Pause …' }).click()
    await inspectDialog(page, 'pause')
    await (await openMenu(page)).getByRole('button', { name: 'Tastenkürzel …' }).click()
    await inspectDialog(page, 'keys')
    await (await openMenu(page)).getByRole('button', { name: 'Workshop löschen …' }).click()
    await inspectDialog(page, 'deleting', { leadsBack: true })
    await page.keyboard.press('Escape')
  })

  await test.step('as a remote on a phone; offline', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const tab of ['Bühne', 'Agenda', 'Beiträge']) {
      await page.getByRole('tab', { name: tab }).click()
      await expect(page.getByText(tab === 'Beiträge' ? 'Lehrstellen' : VISION).first()).toBeVisible()
      await inspect(page, `phone, ${tab}`)
    }
    await page.getByRole('tab', { name: 'Agenda' }).click()
    await unfold(page)
    await page.getByRole('button', { name: 'Einstellungen', exact: true }).click()
    await inspectDialog(page, 'settings')
    await page.getByRole('button', { name: 'Noch einmal stellen' }).click()
    await inspectDialog(page, 'asking again')
    watch.tolerate(NETWORK_DOWN)
    link?.set('cut')
    await expect(page.getByRole('button', { name: 'Wartet auf die Verbindung' })).toBeVisible()
    await inspect(page, 'phone, offline')
    link?.set('open')
  })
})

/** Shows what can be done with the first activity of the agenda. */
function unfold(page: Page): Promise<void> {
  return page.getByRole('button', { name: new RegExp(`^${VISION.slice(0, 20)}`) }).click()
}

/** `leadsBack`: closed, it leaves the dialog that it came from. */
async function inspectDialog(
  page: Page,
  name: string,
  { leadsBack = false }: { readonly leadsBack?: boolean } = {},
): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible()
  await inspect(page, `dialog: ${name}`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(leadsBack ? 1 : 0)
}
