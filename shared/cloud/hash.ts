/** FNV-1a over UTF-16 units, finished with murmur's mixer: 32 well-spread bits that are equal on every engine. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A word's colour, 0..7. It depends on the key alone, so it survives restarts, reorderings and every node. */
export function colourOf(key: string): number {
  return hash(key) & 7
}

/**
 * The direction from the centre in which a word looks for its place: a unit vector that depends on the key alone, so
 * that newcomers rarely compete for one gap. Rational parametrisation of the circle: no trigonometry, equal everywhere.
 */
export function directionOf(key: string): { x: number; y: number } {
  const bits = hash(`${key}→`)
  const t = ((bits >>> 8) & 0xffff) / 0x8000 - 1
  const cos = (1 - t * t) / (1 + t * t)
  const sin = (2 * t) / (1 + t * t)
  return bits & 1 ? { x: cos, y: sin } : { x: -cos, y: -sin }
}
