import { type Rejection, reject, toWire } from '#shared/result.ts'

/** The part of a Socket.IO socket that handlers are put on. */
interface Listening {
  on(event: string, listener: (...args: unknown[]) => void): unknown
  emit(event: string, ...args: unknown[]): unknown
}

/**
 * The only place that listens to a socket. Socket.IO ends the process on one exception in a listener, one rejection
 * of an async one, or one missing ack function; here everything ends as an answer to whoever sent it. A message
 * without an ack function is not acted on: its sender is told by a `refused` event.
 */
export function handle(
  socket: object,
  event: 'command' | 'clock' | 'disconnect',
  failure: (error: unknown) => Rejection,
  act: (message: unknown) => unknown,
): void {
  const listening = socket as Listening
  listening.on(event, (...args) => {
    const last = args.at(-1)
    const ack = typeof last === 'function' ? (last as (answer: unknown) => void) : undefined
    if (!ack && event !== 'disconnect') {
      listening.emit('refused', { ok: false, error: toWire(reject('INVALID', 'no-ack').error) })
      return
    }
    void answer(act, args[0], failure, ack)
  })
}

async function answer(
  act: (message: unknown) => unknown,
  message: unknown,
  failure: (error: unknown) => Rejection,
  ack: ((answer: unknown) => void) | undefined,
): Promise<void> {
  let reply: unknown
  try {
    reply = await act(message)
  } catch (error) {
    reply = { ok: false, error: toWire(failure(error)) }
  }
  ack?.(reply)
}
