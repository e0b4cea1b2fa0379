import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { foldWord } from './fold.ts'
import { lemma } from './lemma.ts'

const german = (word: string): string => lemma(foldWord(word), 'de', true)
const english = (word: string): string => lemma(word, 'en', true)

test.each([
  'Innovation Innovationen',
  'Haus Häuser Häusern Hauses',
  'Hochhaus Hochhäuser',
  'Vorschlag Vorschläge Vorschlägen',
  'Verbesserungsvorschlag Verbesserungsvorschläge',
  'Idee Ideen',
  'Strategie Strategien',
  'Kollege Kollegen',
  'Kind Kinder Kindern',
  'Garten Gärten',
  'Team Teams',
  'Ergebnis Ergebnisse Ergebnissen',
  'Museum Museen',
  'Mechanismus Mechanismen',
  'Reichtum Reichtümer',
  'Regelung Regelungen',
  'Expertin Expertinnen',
  'nachhaltig nachhaltige nachhaltigen nachhaltiges',
  'gut gute gutes guten',
  'Vorgesetzte Vorgesetzter',
  'Tochter Töchter',
  'Homeoffice Homeoffices',
  'Lärmschutzwand Lärmschutzwände Lärmschutzwänden',
  'Umstand Umstände',
  'Hierarchie Hierarchien',
])('one word: %s', (words) => expect(new Set(words.split(' ').map(german)).size).toBe(1))

test.each([
  'Lehrer Lehre leer',
  'Arbeit Arbeiter arbeiten?',
  'Leben Leber Liebe',
  'Technik Techniker',
  'Rat Rate',
  'Not Note Noten?',
  'Kuchen Küche',
  'Hut Hütte',
  'zahlen zählen',
  'fordern fördern Förderung',
  'Maße Masse',
  'schön schon',
  'Spiel spielen',
  'Plan planen',
  'Wohnung wohnen',
  'Mutter Mut',
  'Schule Schüler',
])('words of their own: %s', (words) => {
  const certain = words.split(' ').filter((word) => !word.endsWith('?'))
  expect(new Set(certain.map(german)).size).toBe(certain.length)
})

test.each([
  'idea ideas',
  'city cities',
  'child children',
  'clinic clinics',
  'kpi kpis',
  'box boxes',
  'bus buses',
  'knife knives',
  'policy policies',
  'shoe shoes',
  'tax taxes',
  'headache headaches',
])('one word: %s', (words) => expect(new Set(words.split(' ').map(english)).size).toBe(1))

test.each([
  'new news',
  'build building',
  'universe university',
  'his hi',
  'glass glas',
  'analysis analyst',
  'specie species',
])('words of their own: %s', (words) => expect(new Set(words.split(' ').map(english)).size).toBe(2))

test('only the last word of a phrase loses its plural, the others endings of adjectives', () => {
  expect(lemma('kosten', 'de', false)).toBe('kosten')
  expect(lemma('gutes', 'de', false)).toBe('gut')
  expect(lemma('nachhaltige', 'de', false)).toBe('nachhaltig')
  expect(new Set(['faire', 'fairer', 'fairen', 'faires'].map((word) => lemma(word, 'de', false))).size).toBe(
    1,
  )
})

test.each([
  ['de', 'Busse und Bahnen', 'Bus und Bahn', 'Bus + Bahn'],
  ['de', 'Angebote für Kinder', 'Angebot für Kinder', 'ein Angebot für Kinder'],
  ['en', 'sharing knowledge', 'Share knowledge', 'sharing the knowledge'],
  ['en', 'improving schools', 'improve the school', 'Improve school'],
  ['en', 'lanes for bikes', 'lane for bikes', 'a lane for bikes'],
] as const)('phrases that say the same (%s): %s', (language, ...texts) => {
  const keys = texts.map((text) => analyse(text, language)?.[0]?.lemma)
  expect(new Set(keys).size).toBe(1)
})

test.each([
  ['de', 'schon', 'schonen'],
  ['de', 'Gut', 'Güter'],
  ['de', 'Wolle', 'wollen'],
  ['de', 'Gestalt', 'Gestalter'],
  ['en', 'good', 'goods'],
] as const)('two words (%s): %s, %s', (language, a, b) =>
  expect(lemma(foldWord(a), language, true)).not.toBe(lemma(foldWord(b), language, true)),
)
