import { setTimeout } from 'node:timers/promises'
import type { Ack, DeltaMessage } from '#shared/protocol/socket.ts'
import type { Line } from './hall.ts'

/** Longer than the server's tick, so that every step is a message of its own (ms). */
const PACE = 300
const PATIENCE = 10_000

export interface Steps {
  /** What each step sent to every phone. */
  readonly messages: readonly DeltaMessage[]
  /** ms from the step to the last phone's message: the median over the steps. */
  readonly reached: number[]
}

/** Does `step` again and again, one after the other has reached every phone. */
export async function takeSteps(
  phones: readonly Line[],
  count: number,
  step: (n: number) => Promise<void>,
): Promise<Steps> {
  const messages: DeltaMessage[] = []
  const reached: number[] = []
  let heard = 0
  const hear = () => heard++
  for (const phone of phones) phone.on('delta', hear)
  const keep = (message: DeltaMessage) => messages.push(message)
  phones[0]?.on('delta', keep)
  for (let n = 0; n < count; n++) {
    heard = 0
    const began = performance.now()
    await step(n)
    while (heard < phones.length) {
      if (performance.now() - began > PATIENCE) throw new Error(`step ${n} reached ${heard} phones only`)
      await setTimeout(2)
    }
    reached.push(performance.now() - began)
    await setTimeout(Math.max(0, PACE - (performance.now() - began)))
  }
  for (const phone of phones) phone.off('delta', hear)
  phones[0]?.off('delta', keep)
  return { messages, reached }
}

/** Sends a command; throws when it is refused. */
export async function command(line: Line, message: { type: string; activityId: string }): Promise<void> {
  const id = `s${Math.random().toString(36).slice(2)}`
  const ack = await new Promise<Ack>((resolve) => line.emit('command', { ...message, id }, resolve))
  if (!ack.ok) throw new Error(`${message.type} was refused: ${ack.error.code}`)
}
