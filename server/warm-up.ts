import { hash } from '#shared/cloud/hash.ts'
import { warmUpText } from '#shared/text/warm-up.ts'
import { SCREENS } from '#shared/workshop/rhythm.ts'
import { parseCommand } from './edges/parse-command.ts'
import type { Clock, Ids } from './ports/clock.ts'
import type { LiveWorkshop } from './rooms/live-workshop.ts'
import type { Session } from './rooms/session.ts'
import type { Workshops } from './rooms/workshops.ts'

/** People and turns of the small hall that exists only in memory. */
const PEOPLE = 25
const TURNS = 120
/** Time goes so many times faster there: each turn, a picture is drawn and told. */
const FASTER = 25

/** The small hall's time. */
export function hurried(clock: Clock): Clock {
  const began = clock.now()
  const { soon } = clock
  return {
    now: () => began + FASTER * (clock.now() - began),
    after: (ms, act) => clock.after(ms / FASTER, act),
    soon,
    gather: soon,
  }
}

/**
 * Lets a small hall answer in `workshops`, which are in memory only, right after the start, so that word lists are built and the engine has compiled
 * what a real hall needs: the first hundred answers would otherwise cost several times as much as later ones.
 */
export async function warmUp(workshops: Workshops, ids: Ids, clock: Clock): Promise<void> {
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
      await new Promise<void>((told) => clock.after(SCREENS.every, told))
    }
  }
}

const WORDS =
  'Ideen Arbeit Wärme Technik Schulen Innovationen Lieferketten Wettbewerbsfähigkeit Mut Straßen Netze Vertrauen Glasfaser Stahlwerke Patente Werkzeuge Hochschulen Genehmigungen Kreisläufe Planung Rechenzentren Beschäftigte Ausbildungsplätze Fachkräftemangel Handel Brücken Verwaltung Gemeinschaft Versorgungssicherheit Offenheit energy research apprenticeships competitiveness trade housing transport machines regulations suppliers'.split(
    ' ',
  )

/** Words, and more often answers of several, for those are analysed anew each time; typed in different ways. */
function textOf(n: number): string {
  const chance = hash(String(n))
  const one = wordOf(chance)
  const other = wordOf(hash(`${n} `))
  const forms = [
    one,
    one,
    one.toLowerCase(),
    ` ${one.toUpperCase()}! `,
    `${one.slice(0, 4)}${one.slice(5)}`,
    `${one} ${other}`,
    `${one} und ${other}`,
    `${one} statt ${other}`,
    `Mehr ${one}, weniger ${other}`,
    `Wir brauchen ${one} für ${other}`,
    n % 5 === 0 ? 'keine' : `${one} for ${other}`,
  ]
  return forms[chance % forms.length] ?? one
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
