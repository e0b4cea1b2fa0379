import type { Fact, FactMeta } from '../activities/kind.ts'
import type { Journal } from '../workshop/journal.ts'
import type { Answer, AnswerState, Answers, Author } from './state.ts'

export type AnswerFact =
  | {
      readonly type: 'v1.answerSubmitted'
      readonly answer: string
      readonly text: string
      /** Absent: `shown`. */
      readonly state?: AnswerState
      /** Hidden because its author is muted: what it would be otherwise. */
      readonly muted?: 'shown' | 'pending'
      readonly fromRoom?: true
    }
  | {
      readonly type: 'v1.answerEdited'
      readonly answer: string
      readonly text: string
      /** The author's own words, kept when a moderator edits. */
      readonly original?: string
    }
  | {
      readonly type: 'v1.answerModerated'
      readonly answer: string
      readonly state: AnswerState
      /** Hidden because its author was muted: what it was before. */
      readonly muted?: 'shown' | 'pending'
    }
  | { readonly type: 'v1.answerMerged'; readonly answer: string; readonly into: string }
  | { readonly type: 'v1.answerPinned'; readonly answer: string; readonly pinned: boolean }
  | {
      readonly type: 'v1.authorMuted'
      readonly author: string
      /** Absent: as the rounds before have it, when a step of this one is undone. */
      readonly muted?: boolean
    }

/** Total: facts about answers that are not there change nothing. */
export function applyAnswerFact(answers: Answers, stored: Fact, meta: FactMeta, journal: Journal): void {
  const fact = stored as AnswerFact
  if (fact.type === 'v1.answerSubmitted') return submit(answers, fact, meta, journal)
  if (fact.type === 'v1.authorMuted') {
    const who = author(answers, fact.author, journal)
    if (fact.muted === undefined) journal.unset(who, 'muted')
    else journal.set(who, 'muted', fact.muted)
    return
  }
  const answer = answers.byId.get(fact.answer)
  if (answer === undefined) return
  if (fact.type === 'v1.answerEdited') {
    journal.set(answer, 'text', fact.text)
    if (fact.original === undefined) journal.unset(answer, 'original')
    else journal.set(answer, 'original', fact.original)
  } else if (fact.type === 'v1.answerModerated') {
    moveTo(answers, answer, fact.state, journal)
    if (fact.muted === undefined) journal.unset(answer, 'muted')
    else journal.set(answer, 'muted', fact.muted)
  } else if (fact.type === 'v1.answerMerged') {
    merge(answers, answer, fact.into, journal)
  } else if (fact.type === 'v1.answerPinned') {
    journal.set(answer, 'pinned', fact.pinned)
  }
}

function submit(
  answers: Answers,
  fact: Extract<AnswerFact, { type: 'v1.answerSubmitted' }>,
  meta: FactMeta,
  journal: Journal,
): void {
  if (answers.byId.has(fact.answer)) return
  const state = fact.state ?? 'shown'
  const fromRoom = fact.fromRoom === true
  const answer: Answer = {
    id: fact.answer,
    by: meta.by,
    at: meta.at,
    text: fact.text,
    state,
    n: answers.order.length,
    pinned: false,
    fromRoom,
    copies: [],
  }
  journal.put(answers.byId, fact.answer, fact.muted === undefined ? answer : { ...answer, muted: fact.muted })
  journal.push(answers.order, fact.answer)
  journal.set(answers.counts, state, answers.counts[state] + 1)
  if (fromRoom) return
  const who = author(answers, meta.by, journal)
  journal.push(who.answers, fact.answer)
  if (state !== 'withdrawn') count(answers, who, 1, journal)
}

function merge(answers: Answers, answer: Answer, into: string, journal: Journal): void {
  const target = answers.byId.get(into)
  if (!target || target === answer || answer.state === 'merged') return
  moveTo(answers, answer, 'merged', journal)
  journal.set(answer, 'into', into)
  journal.set(target, 'copies', [...target.copies, answer.id])
}

function separate(answers: Answers, answer: Answer, journal: Journal): void {
  const target = answers.byId.get(answer.into ?? '')
  if (target) {
    journal.set(
      target,
      'copies',
      target.copies.filter((id) => id !== answer.id),
    )
  }
  journal.unset(answer, 'into')
}

function moveTo(answers: Answers, answer: Answer, state: AnswerState, journal: Journal): void {
  if (answer.state === state) return
  if (answer.state === 'merged') separate(answers, answer, journal)
  journal.set(answers.counts, answer.state, answers.counts[answer.state] - 1)
  journal.set(answers.counts, state, answers.counts[state] + 1)
  const who = answer.fromRoom ? undefined : answers.authors.get(answer.by)
  if (who && answer.state === 'withdrawn') count(answers, who, 1, journal)
  if (who && state === 'withdrawn') count(answers, who, -1, journal)
  journal.set(answer, 'state', state)
}

function count(answers: Answers, who: Author, change: 1 | -1, journal: Journal): void {
  const before = who.live
  journal.set(who, 'live', before + change)
  if (before === 0) journal.set(answers, 'people', answers.people + 1)
  else if (before + change === 0) journal.set(answers, 'people', answers.people - 1)
}

function author(answers: Answers, by: string, journal: Journal): Author {
  const known = answers.authors.get(by)
  if (known) return known
  const fresh: Author = { answers: [], live: 0 }
  journal.put(answers.authors, by, fresh)
  return fresh
}

/** The answer that a fact is about, as it is now. */
export function touchedAnswer(answers: Answers, fact: Fact): Answer | undefined {
  const id = fact['answer']
  return typeof id === 'string' ? answers.byId.get(id) : undefined
}

export function answerTouches(stored: Fact): readonly string[] {
  const fact = stored as AnswerFact
  return [fact.type === 'v1.authorMuted' ? `author:${fact.author}` : `answer:${fact.answer}`]
}

/** Anything that may take words off the screens: a new state other than shown, or other words. */
export function answerConceals(stored: Fact): boolean {
  const fact = stored as AnswerFact
  return (
    (fact.type === 'v1.answerModerated' && fact.state !== 'shown') ||
    fact.type === 'v1.answerEdited' ||
    fact.type === 'v1.answerMerged'
  )
}

export function answerOwner(answers: Answers, stored: Fact): string | undefined {
  const fact = stored as AnswerFact
  return fact.type === 'v1.authorMuted' ? fact.author : answers.byId.get(fact.answer)?.by
}
