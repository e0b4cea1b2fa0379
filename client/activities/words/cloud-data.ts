import type { Json, JsonObject } from '#shared/activities/kind.ts'

/** A word of the picture as it travels: where its line of text is centred and how large it is, in units of the frame. */
export interface CloudWord {
  readonly text: string
  readonly count: number
  readonly x: number
  readonly y: number
  readonly size: number
  /** 0..7 */
  readonly colour: number
}

export interface CloudData {
  readonly frame: { readonly width: number; readonly height: number }
  readonly words: Readonly<Record<string, CloudWord>>
}

export interface CountedTerm {
  readonly text: string
  readonly count: number
}

/** The picture in a kind's part of the view; undefined while the results are hidden. */
export function cloudOf(show: JsonObject | undefined): CloudData | undefined {
  const frame = asObject(show?.['frame'])
  const words = asObject(show?.['cloud'])
  if (!frame || !words) return undefined
  const { width, height } = frame
  if (typeof width !== 'number' || typeof height !== 'number') return undefined
  return { frame: { width, height }, words: words as unknown as CloudData['words'] }
}

/** The terms of whatever part of the view is there, heaviest first: the picture's, else the phone's list. */
export function termsOf(show: JsonObject | undefined): readonly CountedTerm[] {
  const cloud = cloudOf(show)
  if (cloud) {
    return Object.values(cloud.words).sort((a, b) => b.count - a.count || a.text.localeCompare(b.text))
  }
  const top = show?.['top']
  return Array.isArray(top) ? top : []
}

export function numberIn(show: JsonObject | undefined, name: string): number | undefined {
  const value = show?.[name]
  return typeof value === 'number' ? value : undefined
}

function asObject(value: Json | undefined): JsonObject | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : undefined
}
