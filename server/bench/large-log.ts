import { realClock, realIds } from '../adapters/real-clock.ts'
import { openSqliteStore } from '../adapters/sqlite/store.ts'
import { createWorkshops } from '../rooms/workshops.ts'
import { createPhrases } from './phrases.ts'
import type { Address } from './servers.ts'

/** What a commit carries while a hall answers at about 800 answers a second. */
const ANSWERS_PER_COMMIT = 20
/** Below the 1,000 entries that one person may make. */
const ANSWERS_PER_PERSON = 250
const ACTIVITY = 'vision'

/**
 * Fills the store in `dir` as a server would have: one workshop with one open activity and so many answers in it,
 * decided by the rooms and appended through the adapter.
 */
export async function fillLog(dir: string, answers: number): Promise<Omit<Address, 'urls'>> {
  const store = await openSqliteStore({ dir })
  const fanout = { tell: () => undefined }
  const report = (event: string, detail: object) => console.error(event, detail)
  const workshops = createWorkshops({ store, clock: realClock, ids: realIds, node: 'bench', fanout, report })
  const created = await workshops.create({
    title: 'Zukunft der Industrie',
    language: 'de',
    agenda: [
      {
        activityId: ACTIVITY,
        kind: 'words',
        prompt: 'Wie sieht Ihre Vision einer zukunftsfähigen Industrie in Deutschland aus?',
        settings: { entriesPerPerson: 1000 },
      },
    ],
  })
  if (!created.ok) throw new Error(`not created: ${created.error.code}`)
  const live = await workshops.get(created.id)
  if (!live) throw new Error('the workshop is gone')
  await live.submit(
    { id: 'open', type: 'activity.open', activityId: ACTIVITY },
    { role: 'moderator', keyId: 'bench' },
  )
  const people = await Promise.all(
    Array.from({ length: Math.max(1, Math.ceil(answers / ANSWERS_PER_PERSON)) }, async () => {
      const joined = await workshops.join(live, '')
      if (!joined.ok) throw new Error(`not joined: ${joined.error.code}`)
      return { role: 'participant', participantId: joined.participantId } as const
    }),
  )
  const phrase = createPhrases(7)
  let written = 0
  while (written < answers) {
    const commit = Array.from({ length: Math.min(ANSWERS_PER_COMMIT, answers - written) }, (_, i) => {
      const n = written + i
      const author = people[n % people.length]
      if (!author) throw new Error('nobody is there')
      const ids = { id: `old-${n}`, answerId: `old-${n}`, activityId: ACTIVITY }
      return live.submit({ ...ids, type: 'answer.submit', text: phrase() }, author)
    })
    const refused = (await Promise.all(commit)).find(({ ok }) => !ok)
    if (refused) throw new Error(`an answer was refused: ${JSON.stringify(refused)}`)
    written += commit.length
  }
  await workshops.close()
  await store.close()
  const { id, code, keys } = created
  return { workshop: id, code, activityId: ACTIVITY, ...keys }
}
