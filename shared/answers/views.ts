import type { AuthorLabel, ExportAnswer, JsonObject, RoundFacts, RoundView } from '../activities/kind.ts'
import type { AnswerSettings } from './settings.ts'
import type { Answer, Answers } from './state.ts'

/** No view grows with the answers: the newest ones only; older ones come by page. */
export const LATEST = 200

type Round = RoundFacts<AnswerSettings, Answers>

/** Counters that everybody may see. */
export function answerCounters({ data }: Round): JsonObject {
  return { answered: data.people, entries: data.counts.shown }
}

/** What the moderator works with: counts for each state and the newest answers, keyed by id. */
export function moderatorAnswers({ data, authorOf }: RoundView<AnswerSettings, Answers>): JsonObject {
  const latest: Record<string, JsonObject> = {}
  for (let i = data.order.length - 1, found = 0; i >= 0 && found < LATEST; i--) {
    const answer = data.byId.get(data.order[i] ?? '')
    if (!answer || answer.state === 'withdrawn') continue
    latest[answer.id] = { ...moderatorAnswer(answer, data, authorOf(answer.by)), at: answer.at, n: i }
    found++
  }
  const { shown, pending, hidden } = data.counts
  return { answered: data.people, counts: { shown, pending, hidden }, latest }
}

function moderatorAnswer(answer: Answer, data: Answers, author: AuthorLabel | undefined): JsonObject {
  return {
    text: answer.text,
    state: answer.state,
    ...(author && { author: { ...author } }),
    ...(answer.pinned && { pinned: true }),
    ...(answer.fromRoom && { fromRoom: true }),
    ...(answer.original !== undefined && { original: answer.original }),
    ...(data.authors.get(answer.by)?.muted === true && { muted: true }),
  }
}

/** A participant's own answers, keyed by id; withdrawn ones are gone. */
export function myAnswers({ data }: Round, me: string): JsonObject | undefined {
  const author = data.authors.get(me)
  if (!author || author.live === 0) return undefined
  const answers: Record<string, JsonObject> = {}
  for (const id of author.answers) {
    const answer = data.byId.get(id)
    if (answer && answer.state !== 'withdrawn') {
      answers[id] = { text: answer.text, state: answer.state, at: answer.at }
    }
  }
  return { answers }
}

export function publicAnswerSettings(settings: AnswerSettings): JsonObject {
  const { anonymous, results, approval, entriesPerPerson, maxLength } = settings
  return { anonymous, results, approval, entriesPerPerson, maxLength }
}

/** The record of a round: everything but what its author took back. */
export function exportAnswers({ data, settings }: Round): ExportAnswer[] {
  return data.order.flatMap((id) => {
    const answer = data.byId.get(id)
    if (!answer || answer.state === 'withdrawn') return []
    const { text, state, at } = answer
    return [
      {
        id,
        text,
        state,
        at,
        ...(!settings.anonymous && !answer.fromRoom && { author: answer.by }),
        ...(answer.fromRoom && { fromRoom: true }),
        ...(answer.original !== undefined && { extra: { original: answer.original } }),
      },
    ]
  })
}
