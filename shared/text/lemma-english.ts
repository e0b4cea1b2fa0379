import { englishLexicon } from './english-lexicon.ts'
import { americanSpelling } from './spelling-english.ts'
import { verbBase } from './verbs-english.ts'

/** Nouns whose plural no rule gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child',
    men: 'man',
    women: 'woman',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    knives: 'knife',
    lives: 'life',
    wives: 'wife',
    wolves: 'wolf',
    shelves: 'shelf',
    leaves: 'leaf',
    halves: 'half',
    loaves: 'loaf',
    thieves: 'thief',
    selves: 'self',
    calves: 'calf',
    scarves: 'scarf',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    analyses: 'analysis',
    crises: 'crisis',
    theses: 'thesis',
    hypotheses: 'hypothesis',
    bases: 'base',
    oases: 'oasis',
    buses: 'bus',
    gases: 'gas',
    quizzes: 'quiz',
    viruses: 'virus',
    bonuses: 'bonus',
    campuses: 'campus',
    statuses: 'status',
    potatoes: 'potato',
    tomatoes: 'tomato',
    heroes: 'hero',
    echoes: 'echo',
    vetoes: 'veto',
    shoes: 'shoe',
    toes: 'toe',
    ties: 'tie',
    pies: 'pie',
    lies: 'lie',
    movies: 'movie',
    cookies: 'cookie',
    calories: 'calorie',
    zombies: 'zombie',
    selfies: 'selfie',
    smoothies: 'smoothie',
    axes: 'axe',
    people: 'person',
    diagnoses: 'diagnosis',
    dwarves: 'dwarf',
    hooves: 'hoof',
    elves: 'elf',
    oxen: 'ox',
    lice: 'louse',
    cacti: 'cactus',
    fungi: 'fungus',
    nuclei: 'nucleus',
    stimuli: 'stimulus',
    alumni: 'alumnus',
    bacteria: 'bacterium',
    curricula: 'curriculum',
  }),
)
/** A lone consonant after a lone vowel would be doubled before -ing, so an e is gone ("caring", "improving"). */
const LOST_E = /(?:[^aeiou][aeiou][bdgklmnprt]|[aeiou]v|[cgsuz])$/
const COMPOUND_IRREGULAR = /(?:wo)?men$|children$|feet$|teeth$|wives$|knives$|shelves$/
const NO_PLURAL = new Set(
  'news series species always perhaps this his its was has does gas lens bus yes plus thus alas atlas bias canvas christmas texas paris james thomas politics economics ethics physics mathematics maths athletics mechanics electronics logistics statistics graphics genetics robotics acoustics aesthetics gymnastics dynamics basics analytics diabetes rabies headquarters means goods customs manners woods tennis chess'.split(
    ' ',
  ),
)

/**
 * Dictionary form of one folded English word in American spelling: plurals are undone (of a phrase's last word only), and
 * forms of verbs where they say the same ("singing", "sharing ideas"). Other endings stay ("building" is not "build"): merging must not guess.
 */
export function lemmaEnglish(folded: string, last: boolean): string {
  const word = americanSpelling(folded)
  return verbBase(word) ?? (last ? singular(word) : doing(word))
}

/** "Sharing knowledge" is "share knowledge": before another word every -ing says the same as its verb. */
function doing(word: string): string {
  if (word.length < 6 || !word.endsWith('ing')) return word
  const root = word.slice(0, -3)
  const doubled = root.at(-1) === root.at(-2) ? [root.slice(0, -1)] : []
  const bases = LOST_E.test(root) ? [`${root}e`, root] : [root, `${root}e`]
  return [...doubled, ...bases].find((base) => englishLexicon().has(base)) ?? word
}

/** Both ways to spell a word, and its irregular forms, as one; every other word stays. For the stemmer. */
export function regularEnglish(folded: string): string {
  const word = americanSpelling(folded)
  return verbBase(word) ?? irregular(word)
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return irregular(word)
  if (NO_PLURAL.has(word) || /(?:ss|us|[^jkp]is)$/.test(word)) return word
  if (word.endsWith('ics') && !englishLexicon().has(word.slice(0, -1))) return word
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.endsWith('aches') ? word.slice(0, -1) : word.slice(0, -2)
  return word.slice(0, -1)
}

function irregular(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const part = COMPOUND_IRREGULAR.exec(word)?.[0]
  if (part === undefined || word.length - part.length < 3) return word
  return word.slice(0, -part.length) + (IRREGULAR.get(part) ?? part)
}
