import { expect, test } from 'vitest'
import { ERROR_CODES, toWire } from '#shared/result.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { errorText } from './error-text.ts'
import { clockFace, formats } from './formats.ts'
import { initialLanguage } from './i18n.tsx'

type Tree = { readonly [key: string]: unknown }

/** Every message with its path; functions are tried with 1 and 1234. */
function said(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = `${path}/${key}`
    if (typeof value === 'string') return [[at, value]]
    if (typeof value === 'function') {
      return [1, 1234].map((n) => [`${at}(${n})`, String((value as (n: number) => unknown)(n))])
    }
    return said(value as Tree, at)
  })
}

test('both languages say the same things, none of them empty or half filled in', () => {
  const german = said(de)
  const english = said(en)
  expect(english.map(([path]) => path)).toEqual(german.map(([path]) => path))
  const spoilt = [...german, ...english].filter(([, text]) => /^$|undefined|NaN|#|\{|"/.test(text))
  expect(spoilt).toEqual([])
})

test('a parameter of a message appears in both languages', () => {
  for (const { reasons, room } of [de, en]) {
    expect(reasons['TOO_LARGE/graphemes'](60)).toContain('60')
    expect(reasons['LIMIT/entries-per-person'](3)).toContain('3')
    expect(room.guest(17)).toContain('17')
  }
})

test('every refusal has words in both languages, as exact as its reason is known', () => {
  for (const messages of [de, en]) {
    for (const code of ERROR_CODES) {
      expect(errorText(messages, toWire({ code, reason: 'unheard-of' }))).toBe(messages.errors[code])
    }
  }
  const limit = { code: 'LIMIT', reason: 'entries-per-person', limit: 1 } as const
  expect(errorText(de, limit)).toBe('Sie haben Ihren Beitrag schon abgegeben.')
  expect(
    errorText(de, { code: 'LIMIT', reason: 'dots', limit: 5 }, { 'LIMIT/dots': (n) => `${n} Punkte` }),
  ).toBe('5 Punkte')
  expect(errorText(de, { code: 'INVALID', reason: 'toString' })).toBe(de.errors.INVALID)
})

test('nobody is addressed as du', () => {
  const familiar = said(de).filter(([, text]) => /\b([Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir)\b/.test(text))
  expect(familiar).toEqual([])
})

test('numbers, plurals and clocks are written as the language does', () => {
  expect(formats('de').plural(1234, { one: '# Wort', other: '# Wörter' })).toBe('1.234 Wörter')
  expect(formats('en').plural(1234, { one: '# word', other: '# words' })).toBe('1,234 words')
  expect(formats('de').plural(0, { zero: 'nichts', other: '#' })).toBe('nichts')
  expect(clockFace(125_000)).toBe('2:05')
  expect(clockFace(3_725_000)).toBe('1:02:05')
  expect(clockFace(-5)).toBe('0:00')
})

test('the language is the chosen one, else the first known one of the browser, else German', () => {
  expect(initialLanguage('en', ['de-DE'])).toBe('en')
  expect(initialLanguage(undefined, ['fr-FR', 'en-US', 'de'])).toBe('en')
  expect(initialLanguage('xx', [])).toBe('de')
})
