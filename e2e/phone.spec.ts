import { expect, test } from './fixtures.ts'
import { answer, expectOwn, field, join, openStage, over, own, prompt, word } from './screens.ts'
import { networkAddress } from './server.ts'
import { NETWORK_DOWN } from './watch.ts'
import { exportedAnswers, moderate, OBSTACLE, VISION } from './wire.ts'

const OFFLINE = 'Keine Verbindung. Ihre Eingaben bleiben erhalten.'

test('a phone two minutes without a network writes on, returns, and is heard once', async ({ hall }) => {
  const workshop = await hall.workshop()
  const moderator = await moderate(hall.server.url, workshop)
  await moderator.send({ type: 'activity.open', activityId: 'vision' })
  const { page, watch, link } = await hall.phone({ behindLink: true })
  await page.clock.install()
  await join(page, workshop)
  await answer(page, 'Wasserstoff')
  await expectOwn(page, 'Wasserstoff', 'Gespeichert')

  await test.step('offline: what is written stays and is said to be on its way', async () => {
    watch.tolerate(NETWORK_DOWN)
    link?.set('cut')
    await expect(page.getByText(OFFLINE)).toBeVisible()
    await answer(page, 'Kreislaufwirtschaft')
    await expectOwn(page, 'Kreislaufwirtschaft', 'Wird gesendet')
    await page.clock.fastForward('02:10')
    await expectOwn(page, 'Kreislaufwirtschaft', 'Wird gesendet')
  })

  await test.step('back: it arrives', async () => {
    link?.set('open')
    await page.clock.fastForward('00:20')
    await expectOwn(page, 'Kreislaufwirtschaft', 'Gespeichert')
    await expect(page.getByText(OFFLINE)).toBeHidden()
  })

  await test.step('offline again, and the round closes meanwhile: the text is kept and the person told', async () => {
    link?.set('cut')
    await expect(page.getByText(OFFLINE)).toBeVisible()
    await answer(page, 'Zu spät gekommen')
    await moderator.send({ type: 'activity.close', activityId: 'vision' })
    await page.clock.fastForward('02:10')
    link?.set('open')
    await page.clock.fastForward('00:20')
    await expectOwn(page, 'Zu spät gekommen', /Nicht angenommen: Die Runde ist schon geschlossen/)
  })

  await test.step('the next prompt comes; the text is still there', async () => {
    await moderator.send({ type: 'activity.open', activityId: 'obstacle' })
    await expect(prompt(page, OBSTACLE)).toBeVisible()
    await expect(page.getByText('Zu spät gekommen')).toBeVisible()
    await page.getByRole('button', { name: 'Verwerfen' }).tap()
    await expect(page.getByText('Zu spät gekommen')).toBeHidden()
  })

  const texts = (await exportedAnswers(hall.server.url, workshop, 'vision')).map(({ text }) => text)
  expect(texts.sort()).toEqual(['Kreislaufwirtschaft', 'Wasserstoff'])
  moderator.close()
})

test('everything works over plain http from the network, outbox included', async ({ hall }) => {
  const address = networkAddress() ?? '127.0.0.1'
  const workshop = await hall.workshop()
  const moderator = await moderate(hall.server.url, workshop)
  await moderator.send({ type: 'activity.open', activityId: 'vision' })
  const { page, watch, link } = await hall.phone({ behindLink: true })
  await page.goto(`http://${address}:${link?.port}/j/${workshop.code}`)
  // Only loopback counts as a secure context: this page has no crypto.randomUUID, no service worker, no clipboard.
  expect(await page.evaluate(() => isSecureContext)).toBe(address === '127.0.0.1')
  await page.getByRole('button', { name: 'Teilnehmen' }).tap()
  await answer(page, 'Fachkräfte')
  await expectOwn(page, 'Fachkräfte', 'Gespeichert')

  watch.tolerate(NETWORK_DOWN)
  link?.set('pages')
  await answer(page, 'Mut')
  await expectOwn(page, 'Mut', 'Wird gesendet')
  await field(page).fill('Halb geschr')
  await page.reload()
  link?.set('open')
  await expectOwn(page, 'Mut', 'Gespeichert')
  await expect(field(page)).toHaveValue('Halb geschr')

  const texts = (await exportedAnswers(hall.server.url, workshop, 'vision')).map(({ text }) => text)
  expect(texts.sort()).toEqual(['Fachkräfte', 'Mut'])
  moderator.close()
})

test('a proxy that refuses WebSockets leaves polling, and a workshop runs on it', async ({ hall }) => {
  const workshop = await hall.workshop()
  const moderator = await moderate(hall.server.url, workshop)
  const phone = await hall.phone({ behindLink: true })
  const stage = await hall.projector({ behindLink: true })
  for (const { watch, link } of [phone, stage]) {
    watch.tolerate(NETWORK_DOWN)
    link?.set('no-upgrade')
  }
  const asked: string[] = []
  phone.page.on('request', (request) => asked.push(request.url()))
  await openStage(stage.page, workshop)
  await join(phone.page, workshop)
  await moderator.send({ type: 'activity.open', activityId: 'vision' })
  await expect(prompt(phone.page, VISION)).toBeVisible()
  await answer(phone.page, 'Bürokratieabbau')
  await expectOwn(phone.page, 'Bürokratieabbau', 'Gespeichert')
  await expect(word(stage.page, 'Bürokratieabbau')).toBeAttached()
  await moderator.send({ type: 'activity.close', activityId: 'vision' })
  await expect(over(phone.page)).toBeVisible()
  await expect(own(phone.page, 'Bürokratieabbau')).toBeVisible()
  expect(asked.some((address) => address.includes('transport=polling'))).toBe(true)
  moderator.close()
})
