import { expect, test } from 'vitest'
import { differenceOf, duplicateSets } from './duplicate-sets.ts'

const items = (texts: readonly string[]) => texts.map((text) => ({ id: text, text }))

test.each([
  ['Mehr Radwege', 'Mehr Radwege', 'same-spelling', 'none'],
  ['Mehr Radwege', 'mehr RADWEGE', 'same-spelling', 'case'],
  ['Mehr Radwege', 'Mehr Rad-Wege!!', 'same-spelling', 'spelling'],
  ['Straßen für Bäume', 'Strassen fuer Baeume', 'same-spelling', 'spelling'],
  ['Radwege in der Stadt', 'In der Stadt: Radwege', 'same-words', 'order'],
  ['Wettbewerbsfähigkeit', 'Wettbewerbsfähigket', 'similar-words', 'typo'],
  ['Sustainability', 'Sustianability', 'similar-words', 'typo'],
  ['Radweg', 'Radwege', 'same-words', 'inflection'],
  ['Rat', 'Rad', 'similar-words', 'words'],
  ['Radweg ausbauen', 'Radweg schnell ausbauen', 'contained', 'longer'],
  ['Radweg schnell ausbauen', 'Radweg ausbauen', 'contained', 'shorter'],
] as const)('%s | %s, %s: %s', (kept, other, reason, difference) => {
  expect(differenceOf(kept, other, reason)).toBe(difference)
})

test('the most frequent spelling stays, then the fuller text', () => {
  const found = duplicateSets(
    [
      { id: '1', text: 'mehr radwege' },
      { id: '2', text: 'Ruhe' },
      { id: '3', text: 'Radwege, mehr davon' },
      { id: '4', text: 'Mehr Radwege!' },
      { id: '5', text: 'Solaranlagen auf alle Dächer' },
      { id: '6', text: 'Solaranlagen auf die Dächer der Stadt' },
    ],
    'de',
  )
  expect(found).toEqual([
    {
      keep: '1',
      others: [
        { id: '4', difference: 'spelling' },
        { id: '3', difference: 'inflection' },
      ],
    },
    { keep: '6', others: [{ id: '5', difference: 'shorter' }] },
  ])
})

test.each([
  ['de', 'Tempolimit auf Autobahnen', 'Kein Tempolimit auf Autobahnen'],
  ['de', 'Mehr Parkplätze im Zentrum', 'Weniger Parkplätze im Zentrum'],
  ['de', 'Tempo 30 in der Innenstadt', 'Tempo 50 in der Innenstadt'],
  ['de', 'Steuern senken', 'Steuern erhöhen'],
  ['de', 'Parkplätze schaffen', 'Parkplätze abschaffen'],
  ['de', 'Bezahlbarer Wohnraum', 'Unbezahlbarer Wohnraum'],
  ['de', 'Mehr Bäume in der Nordstadt', 'Mehr Bäume in der Südstadt'],
  ['de', 'Das hat großen Einfluss auf das Klima', 'Das hat wenig Einfluss auf das Klima'],
  ['de', 'Große Läden in der Innenstadt', 'Kleine Läden in der Innenstadt'],
  ['de', 'Schule A sanieren', 'Schule B sanieren'],
  ['de', 'Programmieren in C++ lernen', 'Programmieren in C# lernen'],
  ['en', 'We need meetings', "We don't need meetings"],
  ['en', 'There is heavy traffic in our street', 'There is hardly any traffic in our street'],
  ['en', 'More meetings please', 'Fewer meetings please'],
] as const)('%s: what contradicts each other is no duplicate: %s | %s', (language, a, b) => {
  expect(duplicateSets(items([a, b]), language)).toEqual([])
})

test.each([
  ['de', ['Mut', 'Ruhe', 'Ideen']],
  ['de', ['Bus', 'Bahn', 'Zug']],
  ['en', ['Happiness', 'Joy', 'Fun']],
] as const)('%s: what is only about the same is no duplicate: %j', (language, texts) => {
  expect(duplicateSets(items(texts), language)).toEqual([])
})

test('nobody is in two sets, and what has no letters is in none', () => {
  const texts = ['Bus', 'bus', 'Busse', '???', '!!!', 'Der Bus', 'Bus und Bahn', 'Bahn und Bus']
  const sets = duplicateSets(items(texts), 'de')
  const ids = sets.flatMap(({ keep, others }) => [keep, ...others.map(({ id }) => id)])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).not.toContain('???')
  expect(duplicateSets([], 'de')).toEqual([])
})
