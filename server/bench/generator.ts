import { closedLoop } from './closed-loop.ts'
import { createHall } from './hall.ts'
import { openLoop, watchStage } from './open-loop.ts'
import type { Address } from './servers.ts'
import { command, takeSteps } from './steps.ts'
import { createSubmissions } from './submissions.ts'

/** What the load generator's process can be asked to do; every answer is plain data. */
export type Generator = Awaited<ReturnType<typeof createGenerator>>

async function createGenerator(address: Address) {
  const hall = createHall(address)
  const submissions = createSubmissions(address)
  const moderator = address.moderator && (await hall.connectAs('moderator', address.moderator))
  const line = await hall.connectAs('stage', address.stage)
  const stage = watchStage(line)
  const steer = (type: string) =>
    moderator ? command(moderator, { type, activityId: address.activityId }) : Promise.resolve()
  await steer('activity.open')

  return {
    join: (count: number) => hall.join(count),
    connect: (count: number, bare: boolean) => hall.connect(count, bare),
    leave: async (stay: number) => hall.leave(stay),
    openLoop: (length: number, seed: number) =>
      openLoop({ lines: hall.lines, stage, submissions, length, seed }),
    closedLoop: (length: number, seed: number) => closedLoop(hall.lines, submissions, length, seed),
    check: () => submissions.check(),
    /** The moderator closes and opens the activity, in turns: everybody is told. */
    steps: (count: number) =>
      takeSteps(hall.lines, count, (n) => steer(n % 2 === 0 ? 'activity.close' : 'activity.open')),
    /** The limit server broadcasts the same messages. */
    broadcasts: (messages: readonly unknown[]) =>
      takeSteps(hall.lines, messages.length, async (n) => {
        ;(line as unknown as FanLine).emit('fan', messages[n])
      }),
  }
}

interface FanLine {
  emit(event: 'fan', message: unknown): unknown
}

/** A question of the parent process: `address` first, then one call after the other. */
type Question = { readonly address: Address } | { readonly name: keyof Generator; readonly args: unknown[] }

let generator: Generator | undefined

async function answer(question: Question): Promise<unknown> {
  if ('address' in question) {
    generator = await createGenerator(question.address)
    return undefined
  }
  const act = generator?.[question.name] as ((...args: unknown[]) => unknown) | undefined
  return act?.(...question.args)
}

process.on('message', (question: Question) => {
  answer(question).then(
    (value) => process.send?.({ value }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
  )
})
process.on('disconnect', () => process.exit())
