import { expect, test } from 'vitest'
import { ideas } from '#shared/activities/ideas/kind.ts'
import { DEFAULTS } from './defaults.ts'

test('the form shows the defaults that the rules fill in', () => {
  expect(ideas.settings.parse({})).toMatchObject(DEFAULTS)
})
