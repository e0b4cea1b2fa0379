import { expect, test } from 'vitest'
import { answer, type Hall, MODERATOR, openHall, STAGE } from '../test/hall.ts'
import type { Phone } from '../test/phone.ts'

const shows = (phone: Phone, word: string) => JSON.stringify(phone.view()).includes(word)

async function frozen(hall: Hall): Promise<Phone> {
  const { node, clock } = hall
  const ada = await node.join()
  const stage = await node.connect(STAGE)
  await node.act(ada, answer('Stahl', 'x'))
  await node.act(ada, answer('Kupfer', 'y'))
  await clock.advance(500)
  await node.act(MODERATOR, { type: 'stage.set', mode: 'frozen' })
  await node.act(ada, answer('Kohle'))
  await clock.advance(500)
  return stage
}

test('a frozen stage shows the picture at its seq, also after reopening from the log', async () => {
  const hall = await openHall()
  const stage = await frozen(hall)
  expect([shows(stage, 'Stahl'), shows(stage, 'Kohle')]).toEqual([true, false])
  const reopened = await hall.another('o').connect(STAGE)
  expect(reopened.view()).toEqual(stage.view())
  await hall.node.act(MODERATOR, { type: 'stage.set', mode: 'live' })
  await hall.clock.advance(500)
  expect(shows(stage, 'Kohle')).toBe(true)
})

test('what is concealed leaves a frozen picture too, also after reopening', async () => {
  const hall = await openHall()
  const stage = await frozen(hall)
  await hall.node.act(MODERATOR, { type: 'answer.hide', activityId: 'a', answerId: 'x' })
  await hall.clock.advance(500)
  expect([shows(stage, 'Stahl'), shows(stage, 'Kupfer')]).toEqual([false, true])
  expect((await hall.another('o').connect(STAGE)).view()).toEqual(stage.view())
})

test.each([
  [{ mode: 'blank', text: undefined }, { mode: 'blank' }],
  [
    { mode: 'pause', text: 'Bis 10:30' },
    { mode: 'pause', text: 'Bis 10:30' },
  ],
  [{ mode: 'join', text: undefined }, { mode: 'join' }],
])('stage set to %o: no activity on it, and back again', async (step, wanted) => {
  const { node, clock } = await openHall()
  const ada = await node.join()
  const [stage, phone] = [await node.connect(STAGE), await node.connect(ada)]
  await node.act(ada, answer('Stahl'))
  await node.act(MODERATOR, { type: 'stage.set', ...step })
  await clock.advance(500)
  expect(stage.view()).toMatchObject(wanted)
  expect(stage.view()).not.toHaveProperty('activity')
  expect(phone.view()['pause']).toBe(step.text)
  await node.act(MODERATOR, { type: 'stage.set', mode: 'live' })
  await clock.advance(500)
  expect(shows(stage, 'Stahl')).toBe(true)
  expect(phone.view()).not.toHaveProperty('pause')
})

test('the picture is the same on a server that looked early and on one that folded later', async () => {
  const { node, another, clock } = await openHall()
  const stage = await node.connect(STAGE)
  await node.act(MODERATOR, { type: 'workshop.edit', language: 'en' })
  const ada = await node.join()
  for (const text of ['Windräder', 'Windrad', 'machines', 'machine', 'Häuser', 'houses']) {
    await node.act(ada, answer(text))
    await clock.advance(300)
  }
  expect((await another('o').connect(STAGE)).view()).toEqual(stage.view())
})

test('the stage of a removed room shows the plenary at once, and its room again when the removal is undone', async () => {
  const { node, clock } = await openHall()
  await node.act(MODERATOR, { type: 'room.add', roomId: 'r', title: 'Energie' })
  const [stage, plenary] = [await node.connect(STAGE, { room: 'r' }), await node.connect(STAGE)]
  const roomOf = stage.view()
  expect(roomOf).not.toEqual(plenary.view())
  await node.act(MODERATOR, { type: 'room.remove', roomId: 'r' })
  await clock.advance(500)
  expect(stage.view()).toEqual(plenary.view())
  await node.act(await node.join(), answer('Stahl'))
  await clock.advance(500)
  expect(shows(stage, 'Stahl')).toBe(true)
  expect((await node.connect(STAGE, { room: 'r' })).view()).toEqual(stage.view())
  await node.act(MODERATOR, { type: 'step.undo' })
  await clock.advance(500)
  expect(stage.view()).toMatchObject({ room: roomOf['room'] })
})
