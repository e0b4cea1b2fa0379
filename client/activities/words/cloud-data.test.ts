import { expect, test } from 'vitest'
import { cloudOf, numberIn, termsOf } from './cloud-data.ts'

const word = { text: 'Mut', count: 2, x: 1, y: 1, size: 20, colour: 0 }
const show = {
  answered: 3,
  frame: { width: 1600, height: 720 },
  cloud: { '.mut': word, '.bildung': { ...word, text: 'Bildung', count: 5 } },
}

test('the terms come heaviest first, from the picture or from the phone’s list', () => {
  expect(termsOf(show).map(({ text }) => text)).toEqual(['Bildung', 'Mut'])
  expect(termsOf({ top: [{ text: 'Mut', count: 2 }] })).toEqual([{ text: 'Mut', count: 2 }])
  expect(termsOf(undefined)).toEqual([])
})

test('without a picture there is none', () => {
  expect(cloudOf(show)?.frame).toEqual({ width: 1600, height: 720 })
  expect(cloudOf({ answered: 3 })).toBeUndefined()
  expect(numberIn({ answered: 3 }, 'answered')).toBe(3)
  expect(numberIn(undefined, 'answered')).toBeUndefined()
})
