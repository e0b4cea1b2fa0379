import { expect, test } from 'vitest'
import { answer, MODERATOR, openHall, storedBodies } from '../test/hall.ts'

const authors = (bodies: readonly string[]) =>
  bodies.flatMap((body) =>
    (JSON.parse(body) as { parts: { by: string; events: { type: string; activity: string }[] }[] }).parts
      .filter((part) => part.events.some((event) => event.type === 'v1.answerSubmitted'))
      .map((part) => part.by),
  )

test('in an anonymous activity the same person has another pseudonym in each activity and round', async () => {
  const { node, disk, id } = await openHall({ anonymous: true })
  const ada = await node.join('Ada')
  await node.act(ada, answer('eins'))
  await node.act(ada, answer('zwei'))
  await node.act(MODERATOR, { type: 'activity.restart', activityId: 'a' })
  await node.act(ada, answer('drei'))
  await node.act(MODERATOR, { type: 'activity.add', activityId: 'b', kind: 'words', prompt: 'Zwei' })
  await node.act(MODERATOR, { type: 'activity.open', activityId: 'b' })
  await node.act(ada, { ...answer('vier'), activityId: 'b' })
  const by = authors(await storedBodies(disk, id))
  expect(by).toHaveLength(4)
  expect(new Set(by).size).toBe(3)
  expect(by[0]).toBe(by[1])
  expect(by).not.toContain(ada.participantId)
})

test('keys of rounds that cannot be reopened are forgotten', async () => {
  const { node, disk, id } = await openHall({ anonymous: true })
  const ada = await node.join()
  await node.act(ada, answer('eins'))
  const keys = async () => [...(await disk.vault.list(id)).keys()]
  expect(await keys()).toEqual(['round-key/a/1'])
  await node.act(MODERATOR, { type: 'activity.restart', activityId: 'a' })
  expect(await keys()).toEqual([])
  await node.act(ada, answer('zwei'))
  expect(await keys()).toEqual(['round-key/a/2'])
})

test('a person is known again by another server: same pseudonym, own answers in mine', async () => {
  const { node, another, clock, disk, id } = await openHall({ anonymous: true })
  const ada = await node.join()
  const other = another('o')
  await other.live()
  await node.act(ada, answer('eins', 'x'))
  const phone = await other.connect(ada)
  await clock.advance(500)
  expect(phone.mine()).toMatchObject({ activities: { a: { answers: { x: { text: 'eins' } } } } })
  await other.act(ada, answer('zwei', 'y'))
  expect(new Set(authors(await storedBodies(disk, id))).size).toBe(1)
  await node.act(MODERATOR, { type: 'answer.hide', activityId: 'a', answerId: 'x' })
  await clock.advance(500)
  expect(phone.mine()).toMatchObject({ activities: { a: { answers: { x: { state: 'hidden' } } } } })
})

test('whoever came after others had left is told of their own things', async () => {
  const { node, another, clock } = await openHall({ anonymous: true })
  const [ada, ben] = [await node.join(), await node.join()]
  await node.act(ben, answer('eins', 'x'))
  const next = another('o')
  await next.disconnect(await next.connect(ada))
  const phone = await next.connect(ben)
  await next.act(MODERATOR, { type: 'answer.hide', activityId: 'a', answerId: 'x' })
  await clock.advance(500)
  expect(phone.mine()).toMatchObject({ activities: { a: { answers: { x: { state: 'hidden' } } } } })
})

test('the vault is down: the answer is refused, not stored under a name, and taken later', async () => {
  const { node, disk, id } = await openHall({ anonymous: true })
  const ada = await node.join()
  const before = await storedBodies(disk, id)
  node.store.down = 'UNAVAILABLE'
  expect(await node.act(ada, answer('eins', 'x'))).toMatchObject({
    ok: false,
    error: { code: 'UNAVAILABLE' },
  })
  expect(await storedBodies(disk, id)).toEqual(before)
  node.store.down = undefined
  expect(await node.act(ada, answer('eins', 'x'))).toMatchObject({ ok: true })
  expect(authors(await storedBodies(disk, id))).not.toContain(ada.participantId)
})
