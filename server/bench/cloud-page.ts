// Runs inside Chromium: our engine, d3-cloud and wordcloud2 on the same words at the same sizes.
import d3cloud from 'd3-cloud'
import WordCloud from 'wordcloud'
import { type CloudLayout, type CloudTerm, layout } from '#shared/cloud/layout.ts'
import { BASELINE, CLOUD_FONT_WEIGHT, measure } from '#shared/cloud/measure.ts'
import { createNewcomers } from './cloud-newcomers.ts'

/** One word to place: text, font size in px, box at font size 1. */
interface Word extends CloudTerm {
  readonly size: number
}
type Places = Map<string, { x: number; y: number; size: number }>

const FONT = 'Inter Cloud'
const frame = { width: 1600, height: 900 }

/** Our engine along the whole stream, `batch` answers for each update, and beside it the rivals at `samples` of the updates. */
export async function compare(words: readonly string[], shown: number, batch: number, samples: number) {
  const counts = new Map<string, number>()
  const ours = tally()
  const newcomers = createNewcomers()
  const halfway: number[] = []
  const againstD3: number[] = []
  const d3 = tally()
  const wordcloud2 = tally()
  let previous: CloudLayout | undefined
  let terms: CloudTerm[] = []
  const updates = Math.ceil(words.length / batch)
  const every = Math.max(1, Math.floor(updates / samples))
  for (let update = 0; update < updates; update++) {
    const before = previous && sized(previous, terms)
    const old = terms
    for (const word of words.slice(update * batch, (update + 1) * batch))
      counts.set(word, (counts.get(word) ?? 0) + 1)
    terms = heaviest(counts, shown)
    const started = performance.now()
    const next = layout(previous, terms, frame)
    ours.times.push(performance.now() - started)
    ours.judge(previous?.placements, next.placements, terms)
    if (previous) newcomers.judge(previous, next, old, terms)
    if (update >= updates / 2) halfway.push(covered(sized(next, terms), 1))
    if (before && samples > 0 && update % every === every - 1) {
      const after = sized(next, terms)
      for (const [rival, place] of [
        [d3, placeWithD3],
        [wordcloud2, placeWithWordcloud2],
      ] as const) {
        const old = await place(before, 1)
        const begun = performance.now()
        const now = await place(after, 2)
        rival.times.push(performance.now() - begun)
        rival.judge(old, now, after)
      }
      if (update >= updates / 2) againstD3.push(covered(after, 1) / (await largestD3(after)))
    }
    previous = next
  }
  const last = sized(previous as CloudLayout, terms)
  return {
    ours: { ...ours.result(), covered: covered(last, 1) },
    newcomers: newcomers.result(),
    halfway: mean(halfway),
    againstD3,
    afresh: covered(sized(layout(undefined, terms, frame), terms), 1),
    d3: { ...d3.result(), covered: samples > 0 ? await largestD3(last) : 0 },
    wordcloud2: wordcloud2.result(),
  }
}

function heaviest(counts: ReadonlyMap<string, number>, shown: number): CloudTerm[] {
  return [...counts]
    .map(([key, weight]) => ({ key, weight, ...measure(key) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, shown)
}

function sized(picture: CloudLayout, terms: readonly CloudTerm[]): Word[] {
  return terms.map((term) => ({ ...term, size: picture.placements.get(term.key)?.size ?? 0 }))
}

/** Sum of the word boxes over the frame, with every size multiplied by `scale`. */
function covered(words: readonly Word[], scale: number): number {
  const area = words.reduce((sum, { width, height, size }) => sum + width * height * (size * scale) ** 2, 0)
  return area / (frame.width * frame.height)
}

/** What one engine did over the updates: moves in % of the frame's width, faults, times in ms. */
function tally() {
  const means: number[] = []
  const moves: number[] = []
  const times: number[] = []
  let overlaps = 0
  let unplaced = 0
  let outside = 0
  return { times, judge, result }

  function judge(
    before: ReadonlyMap<string, Point> | undefined,
    after: ReadonlyMap<string, Placed>,
    terms: readonly CloudTerm[],
  ) {
    const moved: number[] = []
    for (const [key, { x, y }] of after) {
      const old = before?.get(key)
      if (old) moved.push((100 * Math.hypot(x - old.x, y - old.y)) / frame.width)
    }
    if (moved.length > 0) means.push(mean(moved))
    for (const move of moved) moves.push(move)
    unplaced += terms.length - after.size
    const boxes = terms.flatMap(({ key, width, height, shift = 0 }) => {
      const at = after.get(key)
      return at
        ? [{ x: at.x, y: at.y + shift * at.size, w: (width * at.size) / 2, h: (height * at.size) / 2 }]
        : []
    })
    boxes.forEach((a, i) => {
      if (a.x < a.w || a.y < a.h || a.x + a.w > frame.width || a.y + a.h > frame.height) outside++
      for (const b of boxes.slice(0, i))
        if (Math.abs(a.x - b.x) < a.w + b.w && Math.abs(a.y - b.y) < a.h + b.h) overlaps++
    })
  }

  function result() {
    return {
      updates: means.length,
      moveMean: mean(means),
      moveMeanP95: quantile(means, 0.95),
      moveWordP95: quantile(moves, 0.95),
      moveWordP99: quantile(moves, 0.99),
      moveMax: quantile(moves, 1),
      overlaps,
      outside,
      unplaced,
      timeP50: quantile(times, 0.5),
      timeP95: quantile(times, 0.95),
      timeMax: quantile(times, 1),
    }
  }
}

type Point = { x: number; y: number }
type Placed = Point & { size: number }

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** d3-cloud without rotation, its default spiral and padding; a seed makes its start points repeatable. It places baselines. */
function placeWithD3(words: readonly Word[], seed: number, scale = 1): Promise<Places> {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  return new Promise((resolve) => {
    d3cloud<{ text: string; size: number; x?: number; y?: number }>()
      .size([frame.width, frame.height])
      .words(words.map(({ key, size }) => ({ text: key, size: size * scale })))
      .font(FONT)
      .fontWeight(CLOUD_FONT_WEIGHT)
      .fontSize((word) => word.size)
      .rotate(0)
      .random(random)
      .on('end', (placed) => {
        resolve(
          new Map(
            placed.map(({ text, x = 0, y = 0, size }) => [
              text,
              { x: x + frame.width / 2, y: y + frame.height / 2 - BASELINE * size, size },
            ]),
          ),
        )
      })
      .start()
  })
}

/** The area that d3-cloud covers at the largest common scale at which one of three seeds places every word. */
async function largestD3(words: readonly Word[]): Promise<number> {
  let [low, high] = [0.4, 1.6]
  let best = 0
  for (let step = 0; step < 8; step++) {
    const scale = (low + high) / 2
    let whole: Places | undefined
    for (let seed = 1; seed <= 3 && !whole; seed++) {
      const places = await placeWithD3(words, seed, scale)
      if (places.size === words.length) whole = places
    }
    if (whole) {
      low = scale
      const placed = words.map((word) => ({ ...word, size: whole.get(word.key)?.size ?? 0 }))
      best = covered(placed, 1)
    } else high = scale
  }
  return best
}

/** wordcloud2 without rotation on a DOM element, grid of 4 px; places are read from the elements it made. */
function placeWithWordcloud2(words: readonly Word[]): Promise<Places> {
  const element = document.createElement('div')
  element.style.cssText = `position:absolute;width:${frame.width}px;height:${frame.height}px`
  document.body.append(element)
  return new Promise((resolve) => {
    element.addEventListener('wordcloudstop', () => {
      const sizes = new Map(words.map(({ key, size }) => [key, size]))
      const places: Places = new Map()
      for (const span of element.children) {
        const { left, top, width, height } = span.style
        const px = Number.parseFloat
        places.set(span.textContent, {
          x: px(left) + px(width) / 2,
          y: px(top) + px(height) / 2,
          size: sizes.get(span.textContent) ?? 0,
        })
      }
      element.remove()
      resolve(places)
    })
    drawWordcloud2(element, {
      list: words.map(({ key, size }) => [key, size]),
      fontFamily: FONT,
      fontWeight: String(CLOUD_FONT_WEIGHT),
      gridSize: 4,
      weightFactor: 1,
      rotateRatio: 0,
      wait: 0,
      drawOutOfBound: false,
    })
  })
}

const drawWordcloud2 = WordCloud as (element: PageElement, options: Readonly<Record<string, unknown>>) => void

declare const document: {
  createElement(name: 'div'): PageElement
  body: { append(element: PageElement): void }
}
interface PageElement {
  style: Record<'cssText' | 'left' | 'top' | 'width' | 'height', string>
  textContent: string
  children: Iterable<PageElement>
  addEventListener(type: string, listener: () => void): void
  remove(): void
}
