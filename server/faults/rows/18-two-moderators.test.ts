import { expect, test } from 'vitest'
import { range } from '../../ports/contract/fixture.ts'
import { command, MODERATOR, openHall } from '../../test/hall.ts'

const OTHER = { role: 'moderator', keyId: 'n' } as const

test('FAULTS 18: 1,000 pairs of "next" at once from two moderators on two servers: one of each wins, the other hears CONFLICT', async () => {
  const hall = await openHall()
  const { node, another, clock, disk, id } = hall
  const second = another('o')
  await node.act(MODERATOR, { type: 'activity.add', activityId: 'b', kind: 'words', prompt: 'Danach?' })
  const [here, there] = [await node.live(), await second.live()]
  let current = 'a'
  const before = await disk.events.head(id)
  const wins: number[] = []
  for (const n of range(1, 1000)) {
    const next = current === 'a' ? 'b' : 'a'
    const step = { type: 'activity.open', activityId: next, ifCurrent: current }
    const submitHere = () => here.submit(command(step), MODERATOR)
    const submitThere = () => (n % 3 === 0 ? here : there).submit(command(step), OTHER)
    const pair = n % 2 === 0 ? [submitHere(), submitThere()] : [submitThere(), submitHere()]
    await clock.settle()
    const told = await Promise.all(pair)
    for (const each of told) {
      if (!each.ok) expect(each.error).toMatchObject({ code: 'CONFLICT', reason: 'current' })
    }
    wins.push(told.filter(({ ok }) => ok).length)
    current = next
  }
  expect(wins).toEqual(wins.map(() => 1))
  expect(await disk.events.head(id)).toBe(before + 1000)
  await clock.advance(1000)
  for (const live of [here, there]) expect(live.workshop.rooms.get('plenary')?.current).toBe('a')
})

test('FAULTS 18: "next" and "close" at once: whoever comes second and meant the other state hears CONFLICT', async () => {
  const { node, clock } = await openHall()
  await node.act(MODERATOR, { type: 'activity.add', activityId: 'b', kind: 'words', prompt: 'Danach?' })
  const live = await node.live()
  const refusals: string[] = []
  for (const n of range(1, 1000)) {
    const [from, to] = n % 2 === 1 ? ['a', 'b'] : ['b', 'a']
    const steps = [
      command({ type: 'activity.open', activityId: to, ifCurrent: from }),
      command({ type: 'activity.close', activityId: from, ifCurrent: from }),
    ]
    const outcomes = steps.map((step, i) => live.submit(step, i === 0 ? MODERATOR : OTHER))
    await clock.settle()
    const [opened, closed] = await Promise.all(outcomes)
    expect(opened).toMatchObject({ ok: true })
    if (closed && !closed.ok) refusals.push(`${closed.error.code} ${closed.error.reason}`)
  }
  expect(refusals).toEqual(range(1, 1000).map(() => 'CONFLICT current'))
})
