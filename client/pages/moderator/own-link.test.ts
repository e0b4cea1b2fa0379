import { expect, test } from 'vitest'
import { rememberKey } from '../../sync/keys.ts'
import { ownLink } from './own-link.ts'
import { rememberStep } from './step-labels.ts'

const link = (role: 'moderator' | 'stage') => ({ role, label: '' })

test('the only link to moderate is the own one, and stays it when others come', () => {
  rememberKey('moderator', 'alone', 'secret')
  expect(ownLink('alone', { m1: link('moderator'), s1: link('stage') }, {})).toBe('m1')
  expect(ownLink('alone', { m0: link('moderator'), m1: link('moderator') }, {})).toBe('m1')
})

test('among several it is the one whose step this page made', () => {
  const access = { m1: link('moderator'), m2: link('moderator') }
  rememberKey('moderator', 'several', 'secret')
  expect(ownLink('several', access, { 'moderator:m1': 'theirs' })).toBeUndefined()
  rememberStep('mine', 'answers opened')
  expect(ownLink('several', access, { 'moderator:m1': 'theirs', 'moderator:m2': 'mine' })).toBe('m2')
  expect(ownLink('several', access, {})).toBe('m2')
})

test('with another key on the device it is not known any more', () => {
  const access = { m1: link('moderator'), m2: link('moderator') }
  rememberKey('moderator', 'changed', 'first')
  ownLink('changed', { m1: link('moderator') }, {})
  rememberKey('moderator', 'changed', 'second')
  expect(ownLink('changed', access, {})).toBeUndefined()
})
