import { z } from 'zod'
import type { AnswerSettings } from '../../answers/settings.ts'
import { type Answers, emptyAnswers } from '../../answers/state.ts'
import { idSchema } from '../../protocol/fields.ts'
import { reject } from '../../result.ts'
import { facts, unchanged } from '../../workshop/decision.ts'
import type { Journal } from '../../workshop/journal.ts'
import { type Fact, kindCommand } from '../kind.ts'

export interface IdeasSettings extends AnswerSettings {
  readonly hearts: boolean
}

/** The answers of one round, and who likes which. */
export interface Ideas extends Answers {
  /** By answer, the people who gave it a heart (`false`: took it back). */
  readonly hearts: Map<string, Map<string, boolean>>
  /** By answer, how many hearts it has. */
  readonly heartCounts: Map<string, number>
}

export const emptyIdeas = (): Ideas => ({ ...emptyAnswers(), hearts: new Map(), heartCounts: new Map() })

export interface HeartFact {
  readonly type: 'v1.ideaHearted'
  readonly answer: string
  readonly voter: string
  readonly on: boolean
}

const hearted = z.object({
  activityId: idSchema,
  answerId: idSchema,
  on: z.boolean().describe('Absolute, so a retry changes nothing'),
})

/** A heart for somebody else's idea, while the wall is on show and the activity open. */
export const heartIdea = kindCommand(
  ['participant'],
  hearted,
  ({ data, settings, phase, revealed }: HeartRound, { answerId, on }, { by }) => {
    const answer = data.byId.get(answerId)
    if (!answer || answer.state !== 'shown') return reject('NOT_FOUND', 'answer')
    if ((data.hearts.get(answerId)?.get(by) ?? false) === on) return unchanged
    if (!settings.hearts) return reject('FORBIDDEN', 'no-hearts')
    if (phase !== 'open' || !revealed) return reject('CLOSED')
    if (answer.by === by) return reject('FORBIDDEN', 'own-idea')
    return facts<Fact>([{ type: 'v1.ideaHearted', answer: answerId, voter: by, on }])
  },
)

interface HeartRound {
  readonly data: Ideas
  readonly settings: IdeasSettings
  readonly phase: string
  readonly revealed: boolean
}

export function applyHeart(data: Ideas, { answer, voter, on }: HeartFact, journal: Journal): void {
  const known = data.hearts.get(answer)
  const before = known?.get(voter) ?? false
  if (known) journal.put(known, voter, on)
  else journal.put(data.hearts, answer, new Map([[voter, on]]))
  const change = Number(on) - Number(before)
  if (change !== 0) journal.put(data.heartCounts, answer, (data.heartCounts.get(answer) ?? 0) + change)
}

/** The ideas that `me` gave a heart. */
export function myHearts(data: Ideas, me: string): string[] {
  return [...data.hearts].flatMap(([answer, people]) => (people.get(me) === true ? [answer] : []))
}
