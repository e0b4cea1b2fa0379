import { expect, test } from 'vitest'
import { TIMER_GRACE } from '#shared/workshop/state.ts'
import { answer, MODERATOR, openHall, STAGE } from '../../test/hall.ts'

test('FAULTS 19: the only moderator is gone: the timer fires, and another device goes on with the same key', async () => {
  const { node, clock } = await openHall()
  const laptop = await node.connect(MODERATOR)
  await node.act(MODERATOR, { type: 'activity.add', activityId: 'b', kind: 'words', prompt: 'Danach?' })
  await node.act(MODERATOR, { type: 'timer.start', seconds: 60, closes: true })
  await node.disconnect(laptop)
  await clock.advance(60_000 + TIMER_GRACE)
  const phone = await node.connect(MODERATOR)
  expect(phone.view()).toMatchObject({ activities: { a: { phase: 'closed' } } })
  expect(await node.act(MODERATOR, { type: 'activity.open', activityId: 'b', ifCurrent: 'a' })).toMatchObject(
    {
      ok: true,
    },
  )
})

test.each(['live', 'frozen', 'pause', 'blank', 'join'])(
  'FAULTS 20: a reloaded stage that is %s shows what one that stayed shows',
  async (mode) => {
    const { node, clock } = await openHall()
    const stayed = await node.connect(STAGE)
    const ada = await node.join()
    for (const text of ['Stahl', 'Windrad', 'Windräder']) {
      await node.act(ada, answer(text))
      await clock.advance(300)
    }
    await node.act(MODERATOR, { type: 'stage.set', mode, ...(mode === 'pause' && { text: 'Bis 10:30' }) })
    await node.act(ada, answer('Kohle'))
    await clock.advance(300)
    expect((await node.connect(STAGE)).view()).toEqual(stayed.view())
  },
)

test('FAULTS 21: a phone that slept resumes where it was: only what it missed, and its own things', async () => {
  const { node, clock } = await openHall()
  const ada = await node.join()
  const [before, witness] = [await node.connect(ada), await node.connect(ada)]
  await node.act(ada, answer('Stahl', 'x'))
  await clock.advance(500)
  await node.disconnect(before)
  await node.act(MODERATOR, { type: 'activity.close', activityId: 'a' })
  await clock.advance(180_000)
  const after = await node.connect(ada, { before })
  expect(after.messages('view')).toEqual([])
  expect(after.view()).toEqual(witness.view())
  expect(after.mine()).toEqual(witness.mine())
})
