import { expect, test } from 'vitest'
import type { Ack } from '#shared/protocol/socket.ts'
import { createCommander } from './commander.ts'

const STEP = { id: 'x', type: 'activity.open', activityId: 'a' }

/** Time passes only in `later`, at once. */
function fake(answers: (Ack | undefined)[], up = true) {
  let time = 0
  const sent: string[] = []
  const net = { up }
  const commander = createCommander({
    transmit: (command) => {
      sent.push(command.id)
      return Promise.resolve(answers.shift())
    },
    connected: () => net.up,
    now: () => time,
    later: (ms, task) => {
      let off = false
      queueMicrotask(() => {
        if (off) return
        time += ms
        task()
      })
      return () => {
        off = true
      }
    },
  })
  return { commander, sent, net }
}

test('a step without an answer is sent again with its id', async () => {
  const { commander, sent } = fake([undefined, { ok: true, seq: 3 }])
  expect(await commander.send(STEP)).toEqual({ ok: true, seq: 3 })
  expect(sent).toEqual(['x', 'x'])
})

test('a step is given up after a while and says so', async () => {
  const { commander, sent } = fake([], false)
  const ack = await commander.send(STEP)
  expect(ack).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE', reason: 'offline' } })
  expect(sent).toEqual([])
})

test('a waiting step goes out as soon as the connection is back', async () => {
  const { commander, sent, net } = fake([{ ok: true, seq: 1 }], false)
  const answer = commander.send(STEP)
  net.up = true
  commander.wake()
  expect(await answer).toEqual({ ok: true, seq: 1 })
  expect(sent).toEqual(['x'])
})
