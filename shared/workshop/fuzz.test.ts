import { expect, test } from 'vitest'
import { KINDS } from '../activities/index.ts'
import { type Command, coreCommands } from '../protocol/commands.ts'
import { ERROR_CODES } from '../result.ts'
import { ACTORS, COMMAND_TYPES, chance, commandOf } from './test-chance.ts'
import { frozen, guest, mod, once, type Scene, sampleScene, system } from './test-scene.ts'

const on = (type: string): Command => once({ type, activityId: 'words' })

function answered(): Scene {
  const scene = sampleScene()
  for (const kind of KINDS.keys()) {
    if (kind === 'words') continue
    scene.send(mod, once({ type: 'activity.add', activityId: kind, kind, prompt: 'P' }))
    scene.send(mod, once({ type: 'activity.open', activityId: kind }))
    scene.send(guest('p1'), once({ type: 'answer.submit', activityId: kind, answerId: 'a1', text: 'a1' }))
  }
  scene.send(mod, on('activity.open'))
  for (const [id, by] of [
    ['a1', 'p1'],
    ['a2', 'p2'],
    ['a3', 'p1'],
  ] as const) {
    scene.send(guest(by), { ...on('answer.submit'), answerId: id, text: id } as Command)
  }
  scene.send(mod, { ...on('answer.hide'), answerId: 'a2' } as Command)
  return scene
}

const PHASES: Readonly<Record<string, () => Scene>> = {
  draft: sampleScene,
  open: answered,
  closed: () => after(answered(), 'activity.close'),
  'open again': () => after(answered(), 'activity.restart'),
  hidden: () => after(answered(), 'activity.hide'),
  removed: () => after(answered(), 'activity.remove'),
}

function after(scene: Scene, type: string): Scene {
  scene.send(mod, on(type))
  return scene
}

/** Every command of the protocol, by every role, in every phase, with several fillings of its fields. */
test.each(Object.keys(PHASES))(
  'no command breaks a workshop that is %s, and a refusal changes nothing',
  (phase) => {
    const codes: ReadonlySet<string> = new Set(ERROR_CODES)
    const scene = PHASES[phase]?.() ?? sampleScene()
    const print = () => JSON.stringify(frozen(scene.workshop))
    const before = print()
    for (const [i, type] of COMMAND_TYPES.entries()) {
      for (const actor of [...ACTORS, system, guest('nobody')]) {
        for (let seed = 0; seed < 5; seed++) {
          const command = { ...commandOf(type, chance(seed * 100 + i)), id: `f${seed}` } as Command
          const reply = scene.act(actor, command)
          if (!reply.ok) expect(codes).toContain(reply.error.code)
          if (reply.ok && reply.effect) {
            expect(actor.role === 'system' || actor.role === 'stage' ? actor.role : 'may').toBe('may')
            scene.journal.rollback()
          }
          expect(print(), `${actor.role} ${JSON.stringify(command)}`).toBe(before)
        }
      }
    }
  },
)

/** What one kind alone knows is proven in its folder. */
const COMMON = COMMAND_TYPES.filter(
  (type) => Object.hasOwn(coreCommands, type) || Object.hasOwn(KINDS.get('words')?.commands ?? {}, type),
)

test('every command type has been filled in so that somebody could send it with effect', () => {
  const effective = new Set<string>()
  for (const make of Object.values(PHASES)) {
    const scene = make()
    for (const type of COMMON) {
      for (let seed = 0; seed < 150 && !effective.has(type); seed++) {
        for (const actor of ACTORS) {
          const reply = scene.act(actor, { ...commandOf(type, chance(seed)), id: `f${seed}` } as Command)
          if (reply.ok && reply.effect) effective.add(type)
          scene.journal.rollback()
        }
      }
    }
  }
  // These need more than one step first; `moderation.test.ts` and `decide-stage.test.ts` have them.
  const staged = ['answer.unpin', 'author.unmute', 'timer.extend', 'timer.stop']
  expect(COMMON.filter((type) => !effective.has(type) && !staged.includes(type))).toEqual([])
})
