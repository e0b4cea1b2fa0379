import { renderToStaticMarkup } from 'react-dom/server'
import type { JsonObject } from '#shared/activities/kind.ts'
import { Contributions } from '../../pages/results/Contributions.tsx'
import Show from './Show.tsx'

/** What can be read on the stage and on the results page. */
export interface ReadBack {
  /** Words of the picture. */
  readonly picture: readonly string[]
  /** How many pictures there are, empty ones too. */
  readonly frames: number
  /** Rows of the table that says the same. */
  readonly table: readonly string[]
  /** What stands below the rows, counted apart. */
  readonly apart: readonly string[]
  /** Sentences in the place of the picture. */
  readonly said: readonly string[]
  /** Rows of the results page's list of contributions. */
  readonly contributions: readonly string[]
  /** Elements that none of the components makes: markup out of a text. */
  readonly foreign: readonly string[]
}

const KNOWN = new Set(
  'div span bdi table caption thead tbody tfoot tr th td details summary button svg path p template'.split(
    ' ',
  ),
)

/** Renders a view of the stage with the real components and reads the texts back out of the markup. */
export function readBack(show: JsonObject, size: 'stage' | 'page', answers: readonly string[]): ReadBack {
  const activity = {
    ...{ id: 'a', kind: 'words', prompt: '?', phase: 'closed' as const, revealed: true },
    ...{ round: 1, settings: {}, show },
  }
  const shown = renderToStaticMarkup(<Show activity={activity} size={size} />)
  const recorded = answers.map((text, i) => ({
    ...{ id: `a${i}`, text, state: 'shown' as const, hidden: false, at: '2026-01-01T10:00:00Z' },
  }))
  const list = renderToStaticMarkup(<Contributions answers={recorded} />)
  return {
    picture: textsIn(shown, /<span class="[^"]*"[^>]*data-colour[^>]*><bdi[^>]*>([^<]*)<\/bdi>/g),
    frames: shown.split('--ratio').length - 1,
    table: textsIn(shown, /<th scope="row"><bdi>([^<]*)<\/bdi>/g),
    apart: textsIn(shown, /<tfoot><tr><th scope="row">([^<]*<\/th><td>[^<]*)<\/td>/g),
    said: textsIn(shown, /<p class[^>]*>([^<]+)<\/p>/g),
    contributions: textsIn(list, /<tr data-state="shown"><td>([^<]*)<\/td>/g),
    foreign: [...`${shown}${list}`.matchAll(/<\/?([a-z0-9]*)/gi)].flatMap(([, name = '']) =>
      KNOWN.has(name) ? [] : [name],
    ),
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

function textsIn(markup: string, pattern: RegExp): string[] {
  return [...markup.matchAll(pattern)].map(([, text = '']) =>
    text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity),
  )
}
