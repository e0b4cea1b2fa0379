import { expect, test } from 'vitest'
import { words } from '#shared/activities/words/kind.ts'
import { DEFAULTS } from './defaults.ts'

test('the form shows the defaults that the rules fill in', () => {
  expect(words.settings.parse({})).toMatchObject(DEFAULTS)
})
