const ADJECTIVE =
  /(?:lich|ig|isch|bar|sam|haft|los|voll|reich|frei|iv|ell|ioes|aer|end|ert|iert|abel|ibel)(?:e[mnrs]?)$/
const CLOSED_ER_PLURAL =
  /(?:kind|bild|feld|geld|mitglied|glied|lied|kleid|schild|brett|nest|licht|gesicht|rind|weib|geist|leib|ei)er(?:n)?$/
const FEMININE_PLURAL = /(?:ung|heit|keit|schaft|ion|taet|ik|enz|anz|ur|ei)en$/

/**
 * Dictionary form, or a string that stands for it, of one folded German word: only inflection is undone (number, case,
 * endings of adjectives), never derivation, so "Lehrer" and "Lehre", "schön" and "schon" stay apart.
 */
export function lemmaGerman(word: string, last: boolean): string {
  if (word.length < 4) return word
  if (ADJECTIVE.test(word)) return word.replace(/e[mnrs]?$/, '')
  if (!last) return word
  if (FEMININE_PLURAL.test(word)) return word.slice(0, -2)
  if (CLOSED_ER_PLURAL.test(word)) return word.replace(/ern?$/, '')
  if (word.endsWith('innen')) return word.slice(0, -3)
  if (/[^aeiou]s$/.test(word) && !/(?:[sxz]s|ns|ls|ks)$/.test(word) && word.length > 4)
    return word.slice(0, -1)
  if (/[aiou]s$/.test(word) && !/(?:us|is|as|os)$/.test(word)) return word.slice(0, -1)
  if (/(?:er|el)n$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('en') && word.length > 5) return word.slice(0, -2)
  if (word.endsWith('e') && word.length > 4) return word.slice(0, -1)
  return word
}
