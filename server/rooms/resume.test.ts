import { expect, test } from 'vitest'
import { range } from '../ports/contract/fixture.ts'
import { answer, type Hall, MODERATOR, openHall, STAGE } from '../test/hall.ts'
import type { Phone } from '../test/phone.ts'

/** Which messages about the view a phone heard. */
const heard = (phone: Phone) =>
  phone.heard.map((each) => each.event).filter((event) => event === 'view' || event === 'delta')

async function answers({ node, clock }: Hall, count: number): Promise<void> {
  const ada = await node.join()
  for (const n of range(1, count)) {
    await node.act(ada, answer(`Wort ${n}`))
    await clock.advance(300)
  }
}

test('whoever comes back within the last deltas hears only what was missed', async () => {
  const hall = await openHall()
  const { node } = hall
  const before = await node.connect(STAGE)
  const witness = await node.connect(STAGE)
  await node.disconnect(before)
  await answers(hall, 5)
  const after = await node.connect(STAGE, { before })
  expect(new Set(heard(after))).toEqual(new Set(['delta']))
  expect(after.view()).toEqual(witness.view())
})

test('whoever missed nothing is told so by an empty delta', async () => {
  const { node } = await openHall()
  const before = await node.connect(STAGE)
  const after = await node.connect(STAGE, { before })
  const { seq } = before.place()
  expect(after.messages('delta')).toEqual([{ from: seq, seq, patch: {} }])
})

test('whoever was alone in the audience is brought up to date as well', async () => {
  const hall = await openHall()
  const before = await hall.node.connect(STAGE)
  await hall.node.disconnect(before)
  await answers(hall, 3)
  const after = await hall.node.connect(STAGE, { before })
  expect(heard(after)).toEqual(['delta'])
  expect(after.view()).toEqual((await hall.node.connect(STAGE)).view())
})

test('a stage that left while its picture waited to be told gets the picture', async () => {
  const hall = await openHall()
  const { node, clock } = hall
  const ada = await node.join()
  await node.act(ada, answer('Stahl'))
  const before = await node.connect(STAGE)
  const witness = await node.connect(STAGE)
  expect(JSON.stringify(before.view())).not.toContain('Stahl')
  await node.disconnect(before)
  await clock.advance(500)
  for (const each of [node, hall.another('o')]) {
    const after = await each.connect(STAGE, { before })
    expect(JSON.stringify(after.view())).toContain('Stahl')
    expect(after.view()).toEqual(witness.view())
  }
})

test('too old: the whole view', async () => {
  const hall = await openHall({ entriesPerPerson: 100 })
  const before = await hall.node.connect(STAGE)
  await hall.node.connect(STAGE)
  await hall.node.disconnect(before)
  await answers(hall, 70)
  expect(heard(await hall.node.connect(STAGE, { before }))).toEqual(['view'])
})

test.each([
  ['in the future', (place: { logId: string; seq: number }) => ({ ...place, seq: place.seq + 1000 })],
  ['of another log', (place: { logId: string; seq: number }) => ({ ...place, logId: 'another' })],
  ['between two deltas', (place: { logId: string; seq: number }) => ({ ...place, seq: place.seq - 1 })],
])('a place %s: the whole view', async (_what, change) => {
  const { node } = await openHall()
  const before = await node.connect(STAGE)
  const place = before.place()
  const after = await node.connect(STAGE, {
    before: { ...before, place: () => change(place), view: () => ({}) },
  })
  expect(heard(after)).toEqual(['view'])
  expect(after.view()).toEqual(before.view())
})

test('on another server: the whole view, or what was missed, and the same in the end', async () => {
  const hall = await openHall()
  const other = hall.another('o')
  const before = await hall.node.connect(STAGE)
  await answers(hall, 3)
  const after = await other.connect(STAGE, { before })
  expect(after.view()).toEqual((await other.connect(STAGE)).view())
})

test('whoever was moved while away gets the whole view of the new room', async () => {
  const hall = await openHall()
  const { node, clock } = hall
  const ada = await node.join()
  const ben = await node.join()
  await node.act(MODERATOR, { type: 'room.add', roomId: 'b', title: 'Gruppe B' })
  await node.act(ben, { type: 'room.enter', roomId: 'b' })
  await clock.advance(500)
  const [before, inB] = [await node.connect(ada), await node.connect(ben)]
  await clock.advance(500)
  // Both rooms' views stand at the same seq.
  await node.act(MODERATOR, { type: 'workshop.edit', title: 'Neuer Titel' })
  await clock.advance(500)
  expect(before.place()).toEqual(inB.place())
  await node.disconnect(before)
  await node.act(MODERATOR, { type: 'participant.move', participantId: ada.participantId, roomId: 'b' })
  await clock.advance(500)
  const after = await node.connect(ada, { before })
  expect(after.view()).toEqual(inB.view())
})

test('a moderator who looked at a room before it existed gets the whole view of it', async () => {
  const { node, clock } = await openHall()
  const before = await node.connect(MODERATOR, { room: 'b' })
  await node.disconnect(before)
  await node.act(MODERATOR, { type: 'room.add', roomId: 'b', title: 'Gruppe B' })
  await clock.advance(500)
  const first = await node.connect(MODERATOR, { room: 'b' })
  const after = await node.connect(MODERATOR, { room: 'b', before })
  expect(after.view()).toEqual(first.view())
})
