import { beforeEach, expect, test } from 'vitest'
import { keyOf, rememberKey } from '../../sync/keys.ts'
import { forgetRehearsal, rehearsalOf, rehearsed, rememberRehearsal } from './rehearsals.ts'

beforeEach(() => forgetRehearsal('real'))

test('a rehearsal is found from its workshop and the other way round', () => {
  rememberRehearsal('real', 'trial')
  expect(rehearsalOf('real')).toBe('trial')
  expect(rehearsed('trial')).toBe('real')
  expect(rehearsed('real')).toBeUndefined()
})

test('a new rehearsal takes the place of the one before, whose keys go with it', () => {
  rememberKey('moderator', 'trial', 'secret')
  rememberRehearsal('real', 'trial')
  rememberRehearsal('real', 'trial')
  expect(keyOf('moderator', 'trial')).toBe('secret')
  rememberRehearsal('real', 'second')
  expect(keyOf('moderator', 'trial')).toBeUndefined()
  expect(rehearsalOf('real')).toBe('second')
})

test('once forgotten, nothing of it is left', () => {
  rememberKey('stage', 'trial', 'secret')
  rememberRehearsal('real', 'trial')
  forgetRehearsal('real')
  expect([rehearsalOf('real'), rehearsed('trial'), keyOf('stage', 'trial')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
