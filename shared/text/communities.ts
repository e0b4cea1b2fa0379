import type { Graph } from './similarity.ts'

const SWEEPS = 20
const GAIN = 1e-9

/**
 * Communities of a weighted graph by modularity: the Louvain method (Blondel, Guillaume, Lambiotte, Lefebvre 2008), visiting
 * nodes in their order, so the outcome is repeatable. It chooses the number of communities itself; a higher `resolution`
 * gives more and smaller ones (Reichardt and Bornholdt 2006). Returns the community of each node. O(edges) a sweep.
 */
export function communities(graph: Graph, resolution: number): number[] {
  let labels = graph.map((_, i) => i)
  let level: Graph = graph
  for (;;) {
    const moved = moveNodes(level, resolution)
    if (moved === undefined) return labels
    const numbers = renumber(moved)
    labels = labels.map((label) => numbers[label] ?? label)
    level = condense(level, numbers)
  }
}

/** One level: every node joins the neighbouring community that gains most, until none moves; undefined if none ever did. */
function moveNodes(graph: Graph, resolution: number): number[] | undefined {
  const degree = graph.map((edges) => sum(edges.values()))
  const total = sum(degree) || 1
  const community = graph.map((_, i) => i)
  const mass = [...degree]
  let everMoved = false
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = false
    graph.forEach((edges, node) => {
      const from = community[node] ?? node
      const own = degree[node] ?? 0
      mass[from] = (mass[from] ?? 0) - own
      const to = bestCommunity(
        edges,
        node,
        from,
        community,
        (links, target) => links - (resolution * own * (mass[target] ?? 0)) / total,
      )
      mass[to] = (mass[to] ?? 0) + own
      community[node] = to
      if (to !== from) moved = true
    })
    if (!moved) break
    everMoved = true
  }
  return everMoved ? community : undefined
}

function bestCommunity(
  edges: ReadonlyMap<number, number>,
  node: number,
  from: number,
  community: readonly number[],
  gain: (links: number, target: number) => number,
): number {
  const links = new Map<number, number>([[from, 0]])
  for (const [other, weight] of edges) {
    const target = community[other] ?? other
    if (other !== node) links.set(target, (links.get(target) ?? 0) + weight)
  }
  let best = from
  let most = gain(links.get(from) ?? 0, from)
  for (const [target, weight] of links) {
    const gained = gain(weight, target)
    if (gained > most + GAIN) {
      most = gained
      best = target
    }
  }
  return best
}

function renumber(labels: readonly number[]): number[] {
  const numbers = new Map<number, number>()
  return labels.map((label) => {
    const number = numbers.get(label) ?? numbers.size
    numbers.set(label, number)
    return number
  })
}

function condense(graph: Graph, labels: readonly number[]): Graph {
  const size = Math.max(-1, ...labels) + 1
  const condensed = Array.from({ length: size }, () => new Map<number, number>())
  graph.forEach((edges, node) => {
    const from = condensed[labels[node] ?? 0]
    for (const [other, weight] of edges) {
      const to = labels[other] ?? 0
      from?.set(to, (from.get(to) ?? 0) + weight)
    }
  })
  return condensed
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
