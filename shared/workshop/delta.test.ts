import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../activities/kind.ts'
import { diff, type Patch, patch } from './delta.ts'

const keys = fc.constantFrom('a', 'b', 'c', 'constructor', 'toString', '.x')
const json = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Json[]>('', 'x', 0, 1, true, false),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
})).object
const options = { numRuns: 2_000, seed: 20_260_201 }
const applied = (view: JsonObject, change: Patch | undefined) => (change ? patch(view, change) : view)

test('patch(a, diff(a, b)) is b, and nothing is changed in place', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      const before = structuredClone([a, b])
      expect(applied(a, diff(a, b))).toEqual(b)
      expect([a, b]).toEqual(before)
    }),
    options,
  )
})

test('a patch survives the wire and may be applied twice', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      const change = JSON.parse(JSON.stringify(diff(a, b) ?? {})) as Patch
      expect(patch(patch(a, change), change)).toEqual(b)
    }),
    options,
  )
})

test('a chain of patches applied again from any of its places ends the same', () => {
  fc.assert(
    fc.property(fc.array(json, { minLength: 2, maxLength: 5 }), fc.nat(), (views, n) => {
      const patches = views.slice(1).map((view, i) => diff(views[i] ?? {}, view) ?? {})
      const again = n % views.length
      const end = patches.slice(Math.min(again, patches.length - 1)).reduce(patch, views.at(-1) ?? {})
      expect(end).toEqual(views.at(-1))
    }),
    options,
  )
})

test('equal views have no patch', () => {
  fc.assert(
    fc.property(json, (a) => {
      expect(diff(a, structuredClone(a))).toBeUndefined()
    }),
    options,
  )
})

test('what did not change keeps its identity', () => {
  const a = { kept: { deep: [1, 2] }, moved: { x: 1 } }
  const b = patch(a, { moved: { x: 2 } })
  expect(b['kept']).toBe(a.kept)
})
