import { sampleWords } from '#shared/activities/words/samples.ts'
import { hash } from '#shared/cloud/hash.ts'
import { warmUpText } from '#shared/text/warm-up.ts'
import { parseCommand } from './edges/parse-command.ts'
import type { Ids } from './ports/clock.ts'
import type { LiveWorkshop } from './rooms/live-workshop.ts'
import type { Session } from './rooms/session.ts'
import type { Workshops } from './rooms/workshops.ts'

/** People and turns of the small hall that exists only in memory. */
const PEOPLE = 25
const TURNS = 120

/**
 * Lets a small hall answer in `workshops`, which are in memory only, right after the start, so that word lists are built and the engine has compiled
 * what a real hall needs: the first hundred answers would otherwise cost several times as much as later ones.
 */
export async function warmUp(workshops: Workshops, ids: Ids): Promise<void> {
  warmUpText()
  const activityId = 'a'
  const agenda = [{ activityId, kind: 'words', prompt: 'a', settings: { entriesPerPerson: TURNS } }]
  const created = await workshops.create({ title: 'a', language: 'de', agenda })
  const live = created.ok ? await workshops.get(created.id) : undefined
  if (live) await answerAll(live, activityId)
  await workshops.close()

  async function answerAll(live: LiveWorkshop, activityId: string): Promise<void> {
    const moderator = { role: 'moderator', keyId: 'm' } as const
    await live.submit({ type: 'activity.open', activityId }, moderator)
    await live.attach(deaf({ role: 'stage', keyId: 's' }))
    await live.attach(deaf(moderator))
    const joining = Array.from({ length: PEOPLE }, () => workshops.join(live, ''))
    const people = (await Promise.all(joining)).flatMap((joined) => (joined.ok ? [joined.participantId] : []))
    for (let turn = 0; turn < TURNS; turn++) {
      await Promise.all(
        people.map(async (participantId, n) => {
          const text = textOf(turn * PEOPLE + n)
          const message = {
            id: ids.id(),
            type: 'answer.submit',
            activityId,
            answerId: ids.id(),
            text,
          }
          const parsed = parseCommand(message, live.workshop)
          if (parsed.ok) await live.submit(parsed.command, { role: 'participant', participantId })
        }),
      )
    }
  }
}

const WORDS = [...sampleWords.de, ...sampleWords.en]

/** One word far oftener than others, words and whole answers of several, and typed in different ways. */
function textOf(n: number): string {
  const chance = hash(String(n))
  const one = wordOf(chance)
  const other = wordOf(hash(`${n} `))
  switch (chance % 16) {
    case 0:
    case 1:
      return one.toLowerCase()
    case 2:
      return ` ${one.toUpperCase()}! `
    case 3:
      return `${one} und ${other}`
    case 4:
      return `Mehr ${one}, weniger ${other}`
    case 5:
      return `Wir brauchen ${one} für ${other}`
    case 6:
      return `${one.slice(0, 4)}${one.slice(5)}`
    case 7:
      return `${one} ${other}`
    case 8:
      return n % 5 === 0 ? 'keine' : one
    default:
      return one
  }
}

/** The first ones likeliest. */
function wordOf(chance: number): string {
  const share = ((chance >>> 8) & 0xffff) / 0x10000
  return WORDS[Math.floor(WORDS.length * share * share)] ?? ''
}

/** A connection that hears everything and keeps nothing. */
function deaf(actor: Session['actor']): Session {
  return {
    actor,
    alive: () => true,
    send: (_event, message) => void JSON.stringify(message),
    enter: () => undefined,
    leave: () => undefined,
    close: () => undefined,
  }
}
