import { inspect } from './axe.ts'
import {
  entitle,
  joinBoard,
  note,
  openBoardWorkshop,
  openClusterMenu,
  openEditor,
  row,
  select,
  selected,
} from './board-screens.ts'
import { expect, test } from './fixtures.ts'
import { join, openDesk, openStage } from './screens.ts'

test('boards in all their states: axe, both themes', async ({ hall }) => {
  const { workshop, moderator } = await openBoardWorkshop(hall)
  const { page: desk } = await hall.laptop()
  const { page: laptop } = await hall.laptop()
  const { page: stage } = await hall.projector()
  const { page: phone } = await hall.phone()

  await test.step('an empty board', async () => {
    await openDesk(desk, workshop)
    await joinBoard(laptop, workshop)
    await join(phone, workshop)
    await openStage(stage, workshop)
    await expect(phone.getByText('Noch liegt nichts auf dem Board')).toBeVisible()
    await inspect(phone, 'list, empty')
    await inspect(laptop, 'canvas, empty')
    await inspect(desk, 'desk, empty board')
  })

  await test.step('the ways to fill it', async () => {
    for (const [name, button] of [
      ['Zeilen einfügen', 'Abbrechen'],
      ['CSV-Datei laden', 'Abbrechen'],
    ] as const) {
      await desk.getByRole('button', { name }).click()
      await inspect(desk, `desk, ${name}`)
      await desk.getByRole('dialog').getByRole('button', { name: button }).click()
    }
    await desk.getByRole('button', { name: 'Aus Aktivitäten sammeln' }).click()
    await expect(desk.getByText(/48 Beiträge/)).toBeVisible()
    await inspect(desk, 'desk, collect')
    await desk.getByRole('button', { name: 'Holen', exact: true }).click()
    await expect(desk.getByText('48 Notizen, kein Cluster')).toBeVisible()
  })

  await test.step('the canvas: notes, clusters, a selection, its menus', async () => {
    await select(laptop, ['Fassaden begrünen', 'Trinkbrunnen gegen die Hitze'])
    await laptop.keyboard.press('g')
    await expect(laptop.getByLabel('Titel des Clusters')).toBeFocused()
    await inspect(laptop, 'canvas, a title is written', { reflows: false })
    await entitle(laptop, 'Grün')
    await select(laptop, ['Fassaden begrünen'])
    await inspect(laptop, 'canvas, selection')
    await selected(laptop, 'Farbe').click()
    await inspect(laptop, 'canvas, colours', { reflows: false })
    await laptop.keyboard.press('Escape')
    const menu = await openClusterMenu(laptop, 'Grün')
    await inspect(laptop, 'canvas, menu of a cluster')
    await menu.getByRole('button', { name: 'Schließen' }).click()
    await select(laptop, ['Breitere Radwege'])
    await laptop.keyboard.press('m')
    await expect(laptop.getByRole('dialog')).toBeVisible()
    await inspect(laptop, 'canvas, move to')
    await laptop.getByRole('button', { name: 'Abbrechen' }).click()
    await laptop.getByRole('button', { name: /^Wer hier ist/ }).click()
    await inspect(laptop, 'canvas, who is here', { reflows: false })
    await laptop.keyboard.press('Escape')
    await laptop.getByLabel('Notizen suchen').fill('läden')
    await inspect(laptop, 'canvas, search')
  })

  await test.step('the list: selection, more, writing, a search', async () => {
    await expect(phone.getByRole('region', { name: 'Grün' })).toBeVisible()
    await inspect(phone, 'list')
    await row(phone, 'Fassaden begrünen').getByText('Fassaden begrünen').tap()
    await phone.getByRole('button', { name: 'Mehr', exact: true }).tap()
    await inspect(phone, 'list, selection')
    await phone.getByRole('button', { name: 'Gruppieren' }).tap()
    await inspect(phone, 'list, group')
    await phone.getByRole('button', { name: 'Abbrechen' }).tap()
    await phone.getByRole('button', { name: 'Auswahl aufheben' }).tap()
    await phone.getByRole('button', { name: 'Bearbeiten: Breitere Radwege' }).tap()
    await inspect(phone, 'list, writing')
    await phone.getByRole('button', { name: 'Fertig' }).tap()
    await phone.getByRole('button', { name: 'Fläche' }).tap()
    await inspect(phone, 'canvas on a phone', { reflows: false })
    await phone.getByRole('button', { name: 'Liste' }).tap()
  })

  await test.step('the editor of the moderator, and suggestions', async () => {
    await openEditor(desk)
    await inspect(desk, 'editor', { reflows: false })
    await desk.getByRole('button', { name: 'Board schließen' }).click()
    await desk.getByRole('button', { name: 'Gruppen vorschlagen' }).click()
    await expect(desk.getByRole('button', { name: 'Annehmen', exact: true }).first()).toBeVisible()
    await inspect(desk, 'suggestions')
    await desk.getByRole('dialog').getByRole('button', { name: 'Schließen' }).click()
  })

  await test.step('the stage, locked, closed', async () => {
    await inspect(stage, 'stage', { reflows: false })
    await desk.getByRole('button', { name: 'Groß zeigen: Grün' }).click()
    await expect(stage.getByRole('list', { name: 'Board' }).getByText('Breitere Radwege')).toHaveCount(0)
    await inspect(stage, 'stage, one cluster', { reflows: false })
    await select(laptop, ['Ein Haus für Jugendliche'])
    await laptop.keyboard.press('Delete')
    const offer = laptop.getByRole('status').filter({ hasText: 'Eine Notiz gelöscht' }).getByRole('button')
    await expect(offer).toBeVisible()
    await note(laptop, 'Breitere Radwege').dblclick()
    await expect(laptop.getByLabel('Notiz schreiben')).toBeFocused()
    await desk.getByRole('button', { name: 'Board sperren' }).click()
    await expect(laptop.getByLabel('Notiz schreiben')).toHaveCount(0)
    await offer.click()
    await expect(laptop.getByText('Die Moderation hat das Board gesperrt.')).toHaveCount(1)
    await expect(note(laptop, 'Ein Haus für Jugendliche')).toHaveCount(0)
    await expect(phone.getByLabel('Neue Notiz')).toHaveCount(0)
    await inspect(phone, 'list, locked')
    await inspect(laptop, 'canvas, locked')
    await inspect(desk, 'desk, locked board')
    await moderator.send({ type: 'activity.close', activityId: 'board' })
    await expect(phone.getByText('Die Runde ist geschlossen').first()).toBeVisible()
    await inspect(phone, 'list, closed')
  })
  moderator.close()
})
