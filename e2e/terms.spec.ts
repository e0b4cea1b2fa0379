import { expect, test } from './fixtures.ts'
import { openDesk, openStage, word } from './screens.ts'
import { dropByMouse, dropByTouch, handle, say, term } from './terms-screens.ts'
import { exportedTallies } from './votes-screens.ts'
import { moderate, VISION } from './wire.ts'

const SAID = ['Mut', 'Mut', 'Tatkraft', 'Innovation', 'Innovationen', 'Innovation', 'Aufbruch', 'Wagemut']

test('words are merged and split by mouse, by touch and by keyboard, undone, and told in the export', async ({
  hall,
}) => {
  const { url } = hall.server
  const workshop = await hall.workshop({ agenda: [{ activityId: 'vision', prompt: VISION }] })
  const moderator = await moderate(url, workshop)
  await moderator.send({ type: 'activity.open', activityId: 'vision' })
  await say(url, workshop, 'vision', SAID)
  const { page: stage } = await hall.projector()
  await openStage(stage, workshop)
  const { page: desk } = await hall.laptop()
  await openDesk(desk, workshop)
  await desk.getByText('Zusammengefasst', { exact: true }).click()

  await test.step('by mouse, and undone', async () => {
    await dropByMouse(desk, 'Tatkraft', 'Mut')
    await expect(term(desk, 'Mut')).toContainText('von Hand: Tatkraft')
    await expect(word(stage, 'Tatkraft')).toHaveCount(0)
    await expect(desk.getByText('„Tatkraft“ zählt jetzt bei „Mut“')).toBeVisible()
    await desk.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click()
    await expect(word(stage, 'Tatkraft')).toBeAttached()
    await expect(term(desk, 'Tatkraft')).toBeVisible()
  })

  await test.step('Escape lets go, and so does a place that is no word', async () => {
    await dropByMouse(desk, 'Tatkraft', 'Mut', { escape: true })
    await expect(term(desk, 'Tatkraft')).toBeVisible()
    await expect(desk.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('by keyboard: merged by searching, and a form split off', async () => {
    await handle(desk, 'Tatkraft').press('Enter')
    const dialog = desk.getByRole('dialog', { name: 'Tatkraft' })
    await dialog.getByLabel('Wort suchen').fill('mu')
    await dialog.getByRole('button', { name: /^Mut\b/ }).press('Enter')
    await expect(term(desk, 'Mut')).toContainText('von Hand: Tatkraft')
    await expect(dialog).toHaveCount(0)
    await expect(term(desk, 'Tatkraft')).toHaveCount(0)
    await expect(desk.locator('[data-term] :focus')).toHaveCount(1)
    await handle(desk, 'Innovation').press('Enter')
    await desk.getByRole('button', { name: '„Innovationen“ abtrennen' }).press('Enter')
    await expect(word(stage, 'Innovationen')).toBeAttached()
    await expect(term(desk, 'Innovationen')).toBeVisible()
  })

  await test.step('by touch, on a phone as remote', async () => {
    const { page: phone } = await hall.phone()
    await openDesk(phone, workshop)
    await phone.getByRole('tab', { name: /^Beiträge/ }).tap()
    await phone.getByText('Zusammengefasst', { exact: true }).tap()
    await dropByTouch(phone, 'Wagemut', 'Mut')
    await expect(term(phone, 'Mut')).toContainText('Wagemut')
    await expect(word(stage, 'Wagemut')).toHaveCount(0)
  })

  await test.step('the export says what was counted together, and by whose hand', async () => {
    const tallies = await exportedTallies(url, workshop, VISION)
    expect(tallies).toContainEqual({
      option: 'mut',
      text: 'Mut',
      count: 4,
      variants: 'Mut (2), Tatkraft (1), Wagemut (1)',
      byHand: 'Tatkraft, Wagemut',
    })
    expect(tallies.find(({ text }) => text === 'Innovationen')).toMatchObject({
      count: 1,
      byHand: 'Innovationen',
    })
  })
  moderator.close()
})
