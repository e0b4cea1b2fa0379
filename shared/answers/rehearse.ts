import type { Chance, RehearsalStep, RoundFacts } from '../activities/kind.ts'
import type { AnswerSettings } from './settings.ts'
import type { Answers } from './state.ts'

/** Share of people who stop before they have used all their entries. */
const CONTENT = 0.3

/** An answer of a synthetic participant: the first samples are said far more often than the last, as in a real hall. */
export function rehearseAnswer(
  round: RoundFacts<AnswerSettings, Answers>,
  me: string,
  chance: Chance,
  samples: readonly string[],
): RehearsalStep | undefined {
  const said = round.data.authors.get(me)?.answers.length ?? 0
  if (said >= Math.min(round.settings.entriesPerPerson, samples.length)) return undefined
  if (said > 0 && chance.next() < CONTENT) return undefined
  const text = samples[Math.floor(chance.next() ** 2 * samples.length)] ?? ''
  return {
    type: 'answer.submit',
    answerId: chance.id(),
    text: vary(text, chance).slice(0, round.settings.maxLength),
  }
}

/** People do not all type alike. */
function vary(text: string, chance: Chance): string {
  const roll = chance.next()
  if (roll < 0.15) return text.toLowerCase()
  if (roll < 0.2) return `${text}!`
  return roll < 0.25 ? ` ${text} ` : text
}
