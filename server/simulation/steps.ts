import { between, pick } from '../test/chance.ts'
import type { Entry, SimClient } from './sim-client.ts'

/** Makes the commands of one run; what they point at may or may not be there by then. */
export interface Steps {
  participant(client: SimClient): Entry['command']
  moderator(): Entry['command']
}

const WORDS = [
  'Stahl',
  'Wasserstoff',
  'Kohle',
  'Fachkräfte',
  'Windräder',
  'Häuser',
  'houses',
  'Mut',
  'mutig',
  'AI',
]

/** `a` keeps names, `b` is anonymous and in a room of its own; only `a` is run again (see the note on rounds in the tests). */
export function createSteps(chance: () => number): Steps {
  const answers: { readonly activityId: string; readonly answerId: string }[] = []
  let count = 0
  const id = (what: string) => `${what}${++count}`
  const activityId = () => pick(chance, ['a', 'b'])

  function anyAnswer() {
    return answers.length > 0 ? pick(chance, answers) : { activityId: 'a', answerId: 'none' }
  }

  return {
    participant(client) {
      const dice = chance()
      const own = client.entries.filter((entry) => entry.command.type === 'answer.submit')
      if (dice < 0.12 && own.length > 0) {
        const { activityId, answerId } = pick(chance, own).command
        const type = pick(chance, ['answer.edit', 'answer.withdraw'])
        return {
          id: id('c'),
          type,
          activityId,
          answerId,
          ...(type === 'answer.edit' && { text: pick(chance, WORDS) }),
        }
      }
      if (dice < 0.18) return { id: id('c'), type: 'room.enter', roomId: pick(chance, ['plenary', 'r']) }
      const answer = { activityId: activityId(), answerId: id('answer') }
      answers.push(answer)
      const text = `${pick(chance, WORDS)} ${between(chance, 1, 3)}`
      return { id: id('c'), type: 'answer.submit', ...answer, text }
    },
    moderator() {
      const room = pick(chance, ['plenary', 'r'])
      const steps = [
        () => ({ type: 'activity.open', activityId: activityId() }),
        () => ({ type: 'activity.open', activityId: activityId() }),
        () => ({ type: 'activity.close', activityId: activityId() }),
        () => ({ type: 'activity.reveal', activityId: activityId() }),
        () => ({ type: 'activity.hide', activityId: activityId() }),
        () => ({ type: 'activity.restart', activityId: 'a' }),
        () => ({ type: 'answer.hide', ...anyAnswer() }),
        () => ({ type: 'answer.show', ...anyAnswer() }),
        () => ({ type: 'answer.pin', ...anyAnswer() }),
        () => ({ type: 'author.mute', ...anyAnswer() }),
        () => ({ type: 'stage.set', room, mode: pick(chance, ['live', 'frozen', 'blank', 'pause', 'live']) }),
        () => ({ type: 'timer.start', room, seconds: between(chance, 1, 20), closes: chance() < 0.5 }),
        () => ({ type: 'timer.extend', room, seconds: between(chance, 1, 10) }),
        () => ({ type: 'step.undo' }),
        () => ({ type: 'workshop.edit', title: id('Titel '), language: pick(chance, ['de', 'en']) }),
      ]
      return { id: id('m'), ...pick(chance, steps)() }
    },
  }
}
