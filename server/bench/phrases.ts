import { seeded } from './statistics.ts'

/** What a hall answers when it is asked for its vision of industry: few words very often, many hardly ever. */
const NOUNS =
  'Innovation Nachhaltigkeit Bildung Digitalisierung Klimaschutz Fachkräfte Forschung Wasserstoff Kreislaufwirtschaft Automatisierung Mittelstand Energie Bürokratieabbau Vertrauen Mut Infrastruktur Robotik Handwerk Europa Zusammenarbeit Qualität Lieferketten Rohstoffe Ausbildung Gründergeist Sicherheit Wohlstand Verantwortung Netzausbau Speicher Stahl Mobilität Transformation Technologieoffenheit Wettbewerb Planungssicherheit Leichtbau Batterien Halbleiter Software Daten Gesundheit Recycling Biotechnologie Solarenergie Windkraft Geothermie Weiterbildung Vielfalt Familie Zeit Geld Steuern Investitionen Exporte Freihandel Resilienz Teilhabe Respekt Neugier'.split(
    ' ',
  )
const ADJECTIVES =
  'grüne faire digitale offene schnelle bezahlbare saubere mutige regionale vernetzte menschliche starke kluge einfache verlässliche gemeinsame klimaneutrale intelligente flexible europäische'.split(
    ' ',
  )
const ENGLISH =
  'innovation;green energy;less bureaucracy;skilled workers;circular economy;digital first;open data;trust;education for all;fast permits;clean steel;affordable power;courage to change;hydrogen;research;team spirit'.split(
    ';',
  )
const SENTENCES = [
  (a: string, b: string) => `mehr ${a}, weniger ${b}`,
  (a: string, b: string) => `${a} und ${b}`,
  (a: string, b: string) => `${a} statt ${b}`,
  (a: string, b: string) => `Wir brauchen ${a} für ${b}`,
]
const PHRASES = 1500
const TYPED_DIFFERENTLY = 0.15

/** Texts one after another, drawn from 1,500 phrases by Zipf's law (the nth most frequent has weight 1/n), as people type. */
export function createPhrases(seed: number): () => string {
  const chance = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const phrases = [...allPhrases(pick)].slice(0, PHRASES)
  const sums: number[] = []
  for (const n of phrases.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (n + 1))
  return () => {
    const point = chance() * (sums.at(-1) ?? 0)
    const text = phrases[firstAbove(sums, point)] ?? ''
    return chance() < TYPED_DIFFERENTLY ? pick([text.toLowerCase(), text.toUpperCase(), ` ${text} `]) : text
  }
}

function allPhrases(pick: <T>(list: readonly T[]) => T): Set<string> {
  const phrases = new Set([...NOUNS, ...ENGLISH])
  for (const adjective of ADJECTIVES) phrases.add(`${adjective} ${pick(NOUNS)}`)
  while (phrases.size < PHRASES) {
    phrases.add(`${pick(ADJECTIVES)} ${pick(NOUNS)}`)
    phrases.add(pick(SENTENCES)(pick(NOUNS), pick(NOUNS)))
  }
  return phrases
}

function firstAbove(sums: readonly number[], point: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > point) high = middle
    else low = middle + 1
  }
  return low
}
