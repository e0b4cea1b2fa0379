import { expect, test } from 'vitest'
import { createTermIndex } from './term-index.ts'

function shown(common: string, rare: string): number {
  const index = createTermIndex('de')
  for (let i = 0; i < 20; i++) index.set(`c${i}`, common)
  index.set('r', rare)
  return index.top(5).length
}

test.each([
  ['Flugreisen', 'Flugpreise'],
  ['Zufahrt', 'Zugfahrt'],
  ['Anschaffung', 'Abschaffung'],
  ['ausgebaut', 'aufgebaut'],
  ['verhindern', 'vermindern'],
  ['vermeiden', 'vermieden'],
  ['Ausgaben', 'ausgehen'],
  ['Aktiver', 'aktivieren'],
  ['Auktion', 'Aktion'],
  ['leben', 'lebten'],
  ['bieten', 'bitten'],
])('two good words: %s, %s', (common, rare) => expect(shown(common, rare)).toBe(2))

test.each([
  ['Verkehrsmittel', 'Verkehrmittel'],
  ['Einkaufszentren', 'Einkaufzentrum'],
  ['Fußgänger', 'Fußgäger'],
  ['Wohnbauförderung', 'Wohnbauföderung'],
  ['Gesundheit', 'Gesundheid'],
  ['Teamarbeit', 'Teamarbiet'],
])('a slip: %s, %s', (common, rare) => expect(shown(common, rare)).toBe(1))
