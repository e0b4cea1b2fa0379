import { expect, test } from 'vitest'
import { readCode } from './code-input.ts'

test.each([
  ['ktm 4q7', { code: 'KTM4Q7' }],
  ['KTM-4Q7', { code: 'KTM4Q7' }],
  [' K T M 4 Q 7 ', { code: 'KTM4Q7' }],
  ['ktm_4q7', { code: 'KTM4Q7' }],
  ['https://weitblick.example/j/KTM4Q7', { code: 'KTM4Q7' }],
  ['weitblick.example:3000/j/ktm4q7?x=1#y', { code: 'KTM4Q7' }],
  ['', { problem: 'empty' }],
  [' - ', { problem: 'empty' }],
  ['KTM4Q', { problem: 'length' }],
  ['KTM4Q77', { problem: 'length' }],
  ['KTM4Q0', { problem: 'unknown' }],
  ['ÄTM4Q7', { problem: 'unknown' }],
] as const)('"%s"', (typed, read) => {
  expect(readCode(typed)).toEqual(read)
})
