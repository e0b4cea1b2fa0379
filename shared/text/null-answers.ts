import { oneSlipApart } from './typo-index.ts'

/** Said alone these are no answer; keys as `joinKey` makes them (folded, without spaces). */
const ALONE = new Set(
  `ka kp kpl oa na nv nn keinplan ahnungslos entfaellt ohneangabe ohneangaben ohneantwort ohnekommentar ohnemeinung keinthema
none nil nada nothing nothin nothingatall noneatall noneyet nothingyet nothingreally nothingspecial nothingmuch
nothingcomestomind nothingtosay nothingtoadd notapplicable unanswered idk idek idfk idkk idunno dunno dunnoo iunno wouldntknow
cantthinkofanything icantthinkofanything cantthinkofany icantthinkofany cantthinkofone cantsay icantsay`.split(
    /\s+/,
  ),
)

const FILLER =
  '(?:leider|gerade|grad|auch|echt|noch|wirklich|selbst|selber|aktuell|derzeit|momentan|jetzt|da|dazu|hierzu|spontan|bisher|sonst|immoment|zurzeit|einfach|absolut|ueberhaupt|gar|rein|sorry|so)*'
const NOT = '(?:nichts?|nich|nciht|net|ned|nit|nix|nixx)'
const NOTHING =
  '(?:ahnung|angaben?|ideen?|antwort(?:en)?|meinung(?:en)?|kommentare?|plan|schimmer|vorstellung|anmerkung(?:en)?|ergaenzung(?:en)?|wuensche|vorschlaege?|fragen|einfall|einfaelle)'

/** The ways to say so in a sentence, whole; German, then English. One expression: it is tried on every new text. */
const SENTENCE = new RegExp(
  `^(?:${[
    `(?:das|ich)?wei(?:ss|s)(?:ich|es|das|s)*${FILLER}${NOT}(?:so)?(?:genau|recht|richtig)?`,
    `(?:ich)?(?:hab|habe|hatte)?(?:ich)?${FILLER}(?:keine?n?|kei|ohne|null)(?:rlei)?(?:weiteren?)?${NOTHING}${FILLER}(?:davon|mehr)?`,
    `${FILLER}(?:keine?[nrsm]?|nichts|nix|nixx)(?:dergleichen|besonderes|weiter|weiteren?|weiteres|mehr|bekannt|zusagen|hinzuzufuegen|zuergaenzen)?`,
    `(?:ich)?habe?(?:ich)?${FILLER}keine[nrs]?`,
    `(?:da|dazu|hierzu)?(?:mir)?faellt(?:mir)?${FILLER}(?:nichts|nix)${FILLER}ein`,
    `(?:das|ich)?kann(?:ich)?(?:das|es|dazu|hierzu)?${FILLER}(?:nicht|nichts)(?:sagen|beurteilen|einschaetzen|bewerten|beantworten)`,
    `(?:ich)?bin(?:ich)?(?:mir)?(?:da)?${FILLER}(?:un|nicht(?:so)?(?:ganz)?)sicher`,
    '(?:ich)?enthal(?:temich|tung)(?:der?stimme)?',
    '(?:das)?trifft(?:fuer|auf|bei)?(?:mich|uns|mir)?(?:leider)?nichtzu|nichtzutreffend',
    'schwerzusagen|hardtosay|cannotsay|(?:i)?(?:would)?(?:prefer|rather)not(?:to)?(?:say|answer)|do(?:esnot|esnt)apply(?:tome)?|undecided',
    '(?:h+m+|(?:ae|oe|u)+h+m*|ehm+)+',
    '(?:sorry)?i?(?:honestly|really|just|still)*(?:dont|donot|dnt)(?:really|even|honestly|actually)*(?:know|no|kno|knw|have(?:a|an|any)?(?:clue|idea|answer|opinion)s?)(?:sorry|yet|really)?',
    '(?:sorry)?(?:i?have|ivegot|igot|got|ive)?(?:absolutely|really)?no(?:ta)?(?:clue|ideas?|answers?|comments?|opinion|response|suggestions?|thoughts?)(?:sorry|atall|really|yet)?',
    '(?:i?am|im)?(?:really|honestly|still)*(?:notsure|unsure|notcertain)(?:yet|really|atall|sorry)?',
  ].join('|')})$`,
)

/** What is often mistyped, long enough for one slip not to make another answer of it. */
const MISTYPED =
  `keineahnung keineangabe keineantwort keinemeinung keineidee weissnicht weissichnicht ichweissnicht weissesnicht ohneangabe
keinkommentar dontknow idontknow noanswer nocomment nothingtosay notapplicable ihavenoidea`.split(/\s+/)
const LONGEST = 48
/** How any of them starts; tells most answers from them at once. */
const MAY_START =
  /^(?:a[bekmu]|bi|ca|d[aeno]|e[chin]|fa|g[aeor]|h[aimo]|i|j[eu]|k[aeio]|le|m[io]|n[iou]|o[eh]|pr|r[ae]|s[ceopt]|tr|u[ehn]|w[ei]|zu)/
const SHRUG = /^🤷/u

/**
 * Whether an answer of this spelling key says nothing but "no answer" ("-", "keine", "k. A.", "weiß nich", "idk", "keine
 * Ahung"). "Nichts" and "nothing" count too, though they may be meant ("Was fehlt?"): the engine does not see the question, so
 * they are counted apart where everybody sees them, and a moderator can make any of them a word.
 */
export function isNullAnswer(spelling: string): boolean {
  if (spelling === '' || ALONE.has(spelling) || SHRUG.test(spelling)) return true
  if (spelling.length > LONGEST || !MAY_START.test(spelling)) return false
  return SENTENCE.test(spelling) || MISTYPED.some((known) => oneSlipApart(known, spelling))
}
