import { expect, test } from 'vitest'
import { createViewStore } from './view-store.ts'

const view = { logId: 'a', seq: 5, view: { title: 'T', rooms: { x: { n: 1 }, y: { n: 2 } } } }

test('a delta sets and removes keys; what it does not name keeps its identity', () => {
  const store = createViewStore()
  expect(store.receiveView(view)).toBe(false)
  expect(store.receiveDelta({ from: 5, seq: 7, patch: { title: null, rooms: { x: { n: 3 } } } })).toBe(
    'applied',
  )
  expect(store.get().view).toEqual({ rooms: { x: { n: 3 }, y: { n: 2 } } })
  const rooms = store.get().view?.['rooms'] as { y: unknown } | undefined
  expect(rooms?.y).toBe(view.view.rooms.y)
  expect(store.since()).toEqual({ logId: 'a', seq: 7 })
})

test('a delta that is held already is ignored, one that overlaps is applied', () => {
  const store = createViewStore()
  store.receiveView(view)
  const before = store.get()
  expect(store.receiveDelta({ from: 4, seq: 5, patch: { title: 'old' } })).toBe('ignored')
  expect(store.get()).toBe(before)
  expect(store.receiveDelta({ from: 3, seq: 6, patch: { title: 'new' } })).toBe('applied')
})

test('a delta after a gap is not applied; a forgotten place asks for a whole view while the picture stays', () => {
  const store = createViewStore()
  expect(store.receiveDelta({ from: 0, seq: 1, patch: {} })).toBe('gap')
  store.receiveView(view)
  expect(store.receiveDelta({ from: 6, seq: 7, patch: { title: 'x' } })).toBe('gap')
  store.forgetPlace()
  expect(store.since()).toBeUndefined()
  expect(store.get().view).toBe(view.view)
  store.receiveView({ ...view, seq: 9 })
  expect(store.since()).toEqual({ logId: 'a', seq: 9 })
})

test('another log drops what was held and says that history was lost', () => {
  const store = createViewStore()
  store.receiveView(view)
  store.receiveMine({ logId: 'a', seq: 5, mine: { id: 'p' } })
  expect(store.receiveView({ logId: 'b', seq: 9, view: { title: 'N' } })).toBe(true)
  expect(store.get()).toMatchObject({ logId: 'b', seq: 9, view: { title: 'N' } })
  expect(store.get().mine).toBeUndefined()
})

test('a shorter log of the same name is lost history too', () => {
  const store = createViewStore()
  store.receiveView(view)
  expect(store.receiveView({ ...view, seq: 4 })).toBe(true)
  expect(store.since()).toEqual({ logId: 'a', seq: 4 })
})

test('listeners hear of changes only', () => {
  const store = createViewStore()
  let heard = 0
  const stop = store.subscribe(() => heard++)
  store.receivePresence({ online: 3 })
  store.receivePresence({ online: 3 })
  expect(heard).toBe(1)
  stop()
  store.receiveView(view)
  expect(heard).toBe(1)
})
