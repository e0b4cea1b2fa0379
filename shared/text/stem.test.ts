import { expect, test } from 'vitest'
import { stemEnglish } from './stem-english.ts'
import { stemGerman } from './stem-german.ts'

/** Word and stem as the Snowball project gives them. */
test.each([
  ['innovationen', 'innovation'],
  ['haeuser', 'haus'],
  ['freundlichkeit', 'freundlich'],
  ['aufeinanderfolgenden', 'aufeinanderfolg'],
  ['kategorischen', 'kategor'],
  ['neuen', 'neu'],
  ['quellen', 'quell'],
  ['bedrohung', 'bedroh'],
  ['gesellschaftliche', 'gesellschaft'],
])('German %s → %s', (word, stem) => expect(stemGerman(word)).toBe(stem))

test.each([
  ['generously', 'generous'],
  ['consisting', 'consist'],
  ['knocking', 'knock'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['relational', 'relat'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['happiness', 'happi'],
  ['organizations', 'organ'],
  ['money', 'money'],
  ['ties', 'tie'],
])('English %s → %s', (word, stem) => expect(stemEnglish(word)).toBe(stem))
