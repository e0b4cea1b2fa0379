import type { Store } from '../ports/store.ts'
import type { TestClock } from '../test/clock.ts'
import { createSimNode, type SimNode } from './sim-node.ts'
import type { Weather } from './sim-store.ts'

/** What all parts of one run share. */
export interface World {
  readonly clock: TestClock
  readonly chance: () => number
  readonly disk: Store
  readonly weather: Weather
  readonly nodes: (SimNode | undefined)[]
  readonly problems: string[]
  workshop: string
}

let names = 0

export function startNode(world: World): SimNode {
  return createSimNode(
    `s${(names = (names + 1) % 1_000)}`,
    world.disk,
    world.clock,
    world.chance,
    world.weather,
  )
}
