/** One question to the server's clock: sent and answered at device time, with the server's time between (all ms). */
export interface ClockSample {
  readonly sent: number
  readonly server: number
  readonly received: number
}

/** What to add to the device's clock to get the server's (ms): the median over the samples, each taken at mid-flight. */
export function clockOffset(samples: readonly ClockSample[]): number {
  const offsets = samples
    .map(({ sent, server, received }) => server - (sent + received) / 2)
    .sort((a, b) => a - b)
  const middle = Math.floor(offsets.length / 2)
  const upper = offsets[middle]
  if (upper === undefined) return 0
  const lower = offsets[middle - 1] ?? upper
  return offsets.length % 2 === 1 ? upper : (lower + upper) / 2
}

export interface ServerClock {
  /** Server time in ms since the epoch, as well as it is known. */
  now(): number
  /** Asks the server anew; keeps what is known where it does not answer. */
  sync(): Promise<void>
}

const ROUND_TRIPS = 5

/** `ask` resolves with the server's time, or undefined without an answer. */
export function createServerClock(io: {
  readonly now: () => number
  readonly ask: () => Promise<number | undefined>
}): ServerClock {
  let offset = 0
  return {
    now: () => io.now() + offset,
    async sync() {
      const samples: ClockSample[] = []
      for (let i = 0; i < ROUND_TRIPS; i++) {
        const sent = io.now()
        const server = await io.ask()
        if (server === undefined) break
        samples.push({ sent, server, received: io.now() })
      }
      if (samples.length > 0) offset = clockOffset(samples)
    },
  }
}
