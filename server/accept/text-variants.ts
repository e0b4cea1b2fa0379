import type { Language } from '#shared/text/language.ts'
import type { Pair } from './text-merging.ts'

/** Pairs that nobody needs data for: words that look or sound related and are not the same. */
const DIFFERENT: Readonly<Record<Language, string>> = {
  de: `Maße/Masse schön/schon Lehrer/Lehre Arbeit/Arbeiter Leben/Leber Technik/Techniker Rat/Rate Not/Note Fall/Falle Kuchen/Küchen
Hut/Hütte zahlen/zählen drucken/drücken fordern/fördern Bürger/Burger Haus/Maus Kasse/Tasse Spiel/spielen Plan/planen Wand/Wende
Sonne/Sohn Mitte/mit Seite/seit Politik/Politiker Bank/Band Musik/Musiker Regen/Regel Schule/Schüler Fisch/Fischer Feuer/Feier
Wohnung/wohnen Freund/Freude Gast/Gas neun/neu Bär/bar Tor/Tür Nation/national Sucht/Suche Liebe/lieb Reise/Reis Staat/Stadt
Tonne/Ton Buße/Busse Kater/Katze Führer/führen Hafen/Hafer Mutter/Mut Steuer/Steuerung Größe/groß Wärme/warm Kraft/kräftig Vertrauen/Betrauen
Kiste/Küste Flug/Pflug Kirche/Kirsche Tasche/Tasse Nagel/Nebel Blume/Bluse Schwester/Schwelle Gewalt/Gehalt Bericht/Gericht`,
  en: `meeting/meet building/build news/new universe/university organ/organization general/generous policy/police human/humane
through/though desert/dessert affect/effect principal/principle angel/angle quite/quiet cat/cut glass/class ship/shop
paper/pepper train/brain country/county united/untied trial/trail silver/sliver bus/busy past/paste plan/plane`,
}
const ONE_OR_MORE: readonly (readonly [string, string])[] = [
  ['5', '-5'],
  ['C', 'C++'],
  ['Klasse 1', 'Klasse 2'],
  ['2020', '2021'],
  ['gut', 'nicht gut'],
  ['3,5', '35'],
  ['möglich', 'unmöglich'],
]
const NEIGHBOURS = 'qwertzuiop asdfghjkl yxcvbnm'

/** What many people make of one word, and for German words the neighbours that must stay apart. */
export function variantsOf(word: string, language: Language): Pair[] {
  const same = (kind: string, b: string): Pair[] =>
    b === word ? [] : [{ kind, language, a: word, b, same: true, timesA: 1 }]
  return [
    ...same('case', word.toUpperCase()),
    ...same('case', word.toLowerCase()),
    ...same('punctuation', `${word}!!`),
    ...same('punctuation', `„${word}“.`),
    ...same('emoji', `${word} 🚀`),
    ...same('spaces', `  ${word.replaceAll(' ', '-')} `),
    ...same('decomposed', word.normalize('NFD')),
    ...same(
      'umlaut',
      word.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter),
    ),
    ...same('sharp s', word.replaceAll('ß', 'ss')),
    ...(language === 'de' && /(?:[^e]er|ent|ist|eur)$/.test(word)
      ? inclusive(word).flatMap((b) => same('inclusive', b))
      : []),
  ]
}

function inclusive(word: string): string[] {
  return [':innen', '*innen', '_innen', 'Innen', '/-innen', `innen und ${word}`].map(
    (ending) => word + ending,
  )
}

/** The curated pairs that must not be merged, once evenly and once with a much commoner first word. */
export function hardNegatives(): Pair[] {
  const lists = (['de', 'en'] as const).flatMap((language) =>
    DIFFERENT[language].split(/\s+/).map((pair) => ({ language, pair: pair.split('/') })),
  )
  const all = [...lists, ...ONE_OR_MORE.map((pair) => ({ language: 'de' as const, pair }))]
  return all.flatMap(({ language, pair: [a = '', b = ''] }) =>
    [1, 8].map((timesA): Pair => ({ kind: 'hard negative', language, a, b, same: false, timesA })),
  )
}

/** One slip: letters swapped, one lost, one doubled, or a neighbouring key. The first letter stays. */
export function typoOf(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const letter = word.charAt(at)
  const slip = Math.floor(random() * 4)
  if (slip === 0 && letter !== word.charAt(at + 1))
    return word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2)
  if (slip === 1) return word.slice(0, at) + word.slice(at + 1)
  if (slip === 2) return word.slice(0, at) + letter + word.slice(at)
  const key = NEIGHBOURS.indexOf(letter)
  return word.slice(0, at) + (key > 0 ? NEIGHBOURS.charAt(key - 1).trim() || 'x' : 'x') + word.slice(at + 1)
}
