import { type GeneratorLink, startGenerator } from './generator-link.ts'
import type { ServerUnderTest } from './servers.ts'
import { medians } from './statistics.ts'

export interface Rounds<T> {
  readonly ours: T
  readonly peer: T
  /** Every round as it was measured. */
  readonly rounds: readonly { readonly ours: T; readonly peer: T }[]
}

/** Our server, and what it is measured against. */
export interface Contest {
  readonly ours: () => Promise<ServerUnderTest>
  readonly peer: () => Promise<ServerUnderTest>
  /** The peer's name, in the table. */
  readonly peerName: string
}

/** A fresh server and a fresh load generator for one measurement. */
async function measureOn<R>(
  start: () => Promise<ServerUnderTest>,
  measure: (server: ServerUnderTest, generator: GeneratorLink) => Promise<R>,
): Promise<R> {
  const server = await start()
  try {
    const generator = await startGenerator(server.address)
    try {
      return await measure(server, generator)
    } finally {
      generator.stop()
    }
  } finally {
    await server.stop()
  }
}

/** Measures ours and its peer in turns, so that whatever else the machine does meets both; gives the medians. */
export async function alternate<T extends Record<string, number>>(
  { ours: startOurs, peer: startPeer, peerName }: Contest,
  count: number,
  measure: (server: ServerUnderTest, generator: GeneratorLink, other: T | undefined) => Promise<T>,
  progress: (line: string) => void,
): Promise<Rounds<T>> {
  const rounds: { ours: T; peer: T }[] = []
  for (let round = 1; round <= count; round++) {
    progress(`round ${round} of ${count}: ours`)
    const ours = await measureOn(startOurs, (server, generator) => measure(server, generator, undefined))
    progress(`round ${round} of ${count}: ${peerName}`)
    const peer = await measureOn(startPeer, (server, generator) => measure(server, generator, ours))
    rounds.push({ ours, peer })
  }
  return {
    ours: medians(rounds.map((round) => round.ours)),
    peer: medians(rounds.map((round) => round.peer)),
    rounds,
  }
}
