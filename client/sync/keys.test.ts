import { beforeEach, expect, test, vi } from 'vitest'
import { forgetWorkshop, knownWorkshops, rememberSeat, rememberWorkshop, seatOf, takeKey } from './keys.ts'

const KEY = 'k'.repeat(22)

function fakeStorage(broken = false): Storage {
  const items = new Map<string, string>()
  const check = (): void => {
    if (broken) throw new Error('blocked')
  }
  return {
    get length() {
      return items.size
    },
    key: (i) => [...items.keys()][i] ?? null,
    getItem: (key) => {
      check()
      return items.get(key) ?? null
    },
    setItem: (key, value) => {
      check()
      items.set(key, value)
    },
    removeItem: (key) => {
      check()
      items.delete(key)
    },
    clear: () => items.clear(),
  }
}

const replaceState = vi.fn<History['replaceState']>()

beforeEach(() => {
  replaceState.mockClear()
  vi.stubGlobal('localStorage', fakeStorage())
  vi.stubGlobal('history', { state: null, replaceState })
  vi.stubGlobal('location', { hash: `#${KEY}`, pathname: '/m/w1', search: '' })
})

test('the key moves from the address into storage and is found there the next time', () => {
  expect(takeKey('moderator', 'w1')).toBe(KEY)
  expect(replaceState).toHaveBeenCalledWith(null, '', '/m/w1')
  vi.stubGlobal('location', { hash: '', pathname: '/m/w1', search: '' })
  expect(takeKey('moderator', 'w1')).toBe(KEY)
  expect(takeKey('stage', 'w1')).toBeUndefined()
  expect(replaceState).toHaveBeenCalledTimes(1)
})

test('an anchor is not a key', () => {
  vi.stubGlobal('location', { hash: '#main', pathname: '/m/w2', search: '' })
  expect(takeKey('moderator', 'w2')).toBeUndefined()
  expect(replaceState).not.toHaveBeenCalled()
})

test('blocked storage is replaced by memory', () => {
  vi.stubGlobal('localStorage', fakeStorage(true))
  const seat = { participantId: 'p', token: 't', code: 'KTM4Q7' }
  rememberSeat('blocked', seat)
  expect(seatOf('blocked')).toEqual(seat)
})

test('workshops of this device come newest first; spoilt entries are passed over', () => {
  rememberWorkshop({ id: 'a', title: 'A', code: 'AAAAAA', at: 1 })
  rememberWorkshop({ id: 'b', title: 'B', code: 'BBBBBB', at: 2 })
  localStorage.setItem('weitblick.workshop.c', '{"id":3')
  expect(knownWorkshops().map(({ id }) => id)).toEqual(['b', 'a'])
  forgetWorkshop('b')
  expect(knownWorkshops().map(({ id }) => id)).toEqual(['a'])
})
