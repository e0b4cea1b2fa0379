/** Rooms in the order they were added, the plenary first. */
export function byOrder<R extends { readonly n: number }>(rooms: Readonly<Record<string, R>>): [string, R][] {
  return Object.entries(rooms).sort(([, a], [, b]) => a.n - b.n)
}
