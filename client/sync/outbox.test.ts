import { expect, test } from 'vitest'
import type { Ack, ClientCommand } from '#shared/protocol/socket.ts'
import { toWire } from '#shared/result.ts'
import { createOutbox } from './outbox.ts'
import { type Entry, KEPT } from './outbox-state.ts'

const BUSY: Ack = { ok: false, error: toWire({ code: 'BUSY' }) }
const CLOSED: Ack = { ok: false, error: toWire({ code: 'CLOSED' }) }

/** A phone with a network to be cut, a server that answers when told, and a clock that is turned by hand. */
function phone() {
  const stored = new Map<string, Entry>()
  const wire: { command: ClientCommand; answer: (ack: Ack | undefined) => Promise<void> }[] = []
  const timers = new Set<() => void>()
  const net = { up: true }
  let made = 0
  const start = () =>
    createOutbox({
      storage: {
        load: () => [...stored.values()].sort((a, b) => a.at - b.at),
        put: (entry) => void stored.set(entry.id, entry),
        remove: (id) => void stored.delete(id),
      },
      transmit: (command) =>
        new Promise((resolve) => {
          const answer = async (ack: Ack | undefined): Promise<void> => {
            resolve(ack)
            for (let turn = 0; turn < 3; turn++) await Promise.resolve()
          }
          wire.push({ command, answer })
        }),
      connected: () => net.up,
      now: () => 1000,
      later: (_ms, task) => {
        timers.add(task)
        return () => timers.delete(task)
      },
      chance: () => 0.5,
      newId: () => `c${++made}`,
    })
  const elapse = (): void => {
    for (const task of [...timers]) {
      timers.delete(task)
      task()
    }
  }
  const answer = async (ack: Ack | undefined): Promise<void> => wire.at(-1)?.answer(ack)
  return { stored, wire, net, start, elapse, answer }
}

const write = (text: string) => ({ type: 'answer.submit', activityId: 'a', answerId: text, text })
const states = (entries: readonly Entry[]): string[] => entries.map(({ id, state }) => `${id} ${state}`)

test('a submission is stored before it is sent, and saved when acknowledged', async () => {
  const { stored, wire, start, answer } = phone()
  const outbox = start()
  outbox.submit(write('x'))
  expect(stored.get('c1')?.state).toBe('sending')
  expect(wire[0]?.command).toEqual({ ...write('x'), id: 'c1' })
  await answer({ ok: true, seq: 7 })
  expect(outbox.entries()[0]).toMatchObject({ state: 'saved', seq: 7 })
  expect(stored.get('c1')?.state).toBe('saved')
})

test('offline, entries wait in order; each goes out after the one before is settled', async () => {
  const { wire, net, start, answer } = phone()
  const outbox = start()
  net.up = false
  outbox.submit(write('x'))
  outbox.submit(write('y'))
  expect(wire).toHaveLength(0)
  net.up = true
  outbox.wake()
  expect(wire.map(({ command }) => command.id)).toEqual(['c1'])
  await answer({ ok: true, seq: 1 })
  expect(wire.map(({ command }) => command.id)).toEqual(['c1', 'c2'])
})

test('after a reload what was not acknowledged is sent again as the same message', () => {
  const { wire, start } = phone()
  start().submit(write('x'))
  const reloaded = start()
  expect(states(reloaded.entries())).toEqual(['c1 sending'])
  reloaded.wake()
  expect(wire[1]?.command).toEqual(wire[0]?.command)
})

test('a lost answer and a busy server lead to the same message again, later', async () => {
  const { wire, start, answer, elapse } = phone()
  const outbox = start()
  outbox.submit(write('x'))
  await answer(undefined)
  expect(wire).toHaveLength(1)
  elapse()
  await answer(BUSY)
  elapse()
  expect(wire.map(({ command }) => command.id)).toEqual(['c1', 'c1', 'c1'])
  expect(states(outbox.entries())).toEqual(['c1 sending'])
})

test('a refusal keeps the text with its reason, lets the next one pass, and can be retried or discarded', async () => {
  const { stored, wire, start, answer } = phone()
  const outbox = start()
  outbox.submit(write('x'))
  outbox.submit(write('y'))
  await answer(CLOSED)
  await answer({ ok: true, seq: 2 })
  expect(outbox.entries()[0]).toMatchObject({
    state: 'refused',
    error: { code: 'CLOSED' },
    submission: write('x'),
  })
  expect(states(outbox.entries())).toEqual(['c1 refused', 'c2 saved'])
  outbox.retry('c1')
  expect(wire.at(-1)?.command.id).toBe('c1')
  await answer(CLOSED)
  outbox.discard('c1')
  expect([...stored.keys()]).toEqual(['c2'])
})

test('a newer entry of a slot replaces older ones, but not the one on its way', async () => {
  const { start, answer, wire } = phone()
  const outbox = start()
  for (const n of ['1', '2', '3']) outbox.submit(write(n), 'ballot')
  expect(states(outbox.entries())).toEqual(['c1 sending', 'c3 sending'])
  await answer({ ok: true, seq: 1 })
  expect(wire.at(-1)?.command.id).toBe('c3')
})

test('when the server lost its history the kept entries are offered again, in order', async () => {
  const { start, answer, wire } = phone()
  const outbox = start()
  for (let i = 0; i < KEPT + 2; i++) {
    outbox.submit(write(`w${i}`))
    await answer({ ok: true, seq: i + 1 })
  }
  expect(outbox.entries()).toHaveLength(KEPT)
  outbox.historyLost()
  expect(wire.at(-1)?.command.id).toBe('c3')
  await answer({ ok: true, seq: 1 })
  expect(wire.at(-1)?.command.id).toBe('c4')
})
