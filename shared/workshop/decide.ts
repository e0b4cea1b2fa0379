import { KINDS } from '../activities/index.ts'
import type { CarriedOption, RatedActivity } from '../activities/kind.ts'
import type {
  Command,
  CoreCommandType,
  Envelope,
  KindCommandMessage,
  SystemCommand,
} from '../protocol/commands.ts'
import { type Rejected, reject } from '../result.ts'
import type { Role } from '../roles.ts'
import { seenKey } from './apply.ts'
import type { Context, CoreDecision } from './context.ts'
import {
  addActivity,
  breaksPromise,
  editActivity,
  loosensAnonymity,
  moveActivity,
  removeActivity,
  sameSettings,
} from './decide-agenda.ts'
import {
  closeActivity,
  hideResults,
  openActivity,
  restartActivity,
  revealResults,
  selectActivity,
} from './decide-phases.ts'
import {
  addRoom,
  createWorkshop,
  editWorkshop,
  enterRoom,
  grantAccess,
  joinWorkshop,
  leaveRoom,
  lockJoining,
  moveParticipant,
  removeRoom,
  renameRoom,
  revokeAccess,
  setName,
} from './decide-rooms.ts'
import { expireTimer, extendTimer, setStage, startTimer, stopTimer } from './decide-stage.ts'
import { facts, unchanged } from './decision.ts'
import { type CoreEvent, isKindEvent, type WorkshopEvent } from './events.ts'
import { currentRound, PLENARY, roundFacts, type Workshop } from './state.ts'

type Rule = {
  readonly by: readonly (Role | 'system')[]
  decide(state: Workshop, command: never, context: Context): CoreDecision
}

const moderator = (decide: Rule['decide']): Rule => ({ by: ['moderator'], decide })
const participant = (decide: Rule['decide']): Rule => ({ by: ['participant'], decide })
const system = (decide: Rule['decide']): Rule => ({ by: ['system'], decide })

const RULES: Readonly<Record<CoreCommandType | SystemCommand['type'], Rule>> = {
  'workshop.create': system(createWorkshop),
  'workshop.edit': moderator(editWorkshop),
  'activity.add': moderator(addActivity),
  'activity.edit': moderator(editActivity),
  'activity.move': moderator(moveActivity),
  'activity.remove': moderator(removeActivity),
  'activity.open': moderator(openActivity),
  'activity.close': moderator(closeActivity),
  'activity.reveal': moderator(revealResults),
  'activity.hide': moderator(hideResults),
  'activity.restart': moderator(restartActivity),
  'activity.select': moderator(selectActivity),
  'stage.set': moderator(setStage),
  'timer.start': moderator(startTimer),
  'timer.extend': moderator(extendTimer),
  'timer.stop': moderator(stopTimer),
  'timer.expire': system(expireTimer),
  'step.undo': moderator(undoStep),
  'room.add': moderator(addRoom),
  'room.rename': moderator(renameRoom),
  'room.remove': moderator(removeRoom),
  'room.enter': participant(enterRoom),
  'participant.join': system(joinWorkshop),
  'participant.move': moderator(moveParticipant),
  'name.set': participant(setName),
  'joining.lock': moderator(lockJoining),
  'access.grant': system(grantAccess),
  'access.revoke': system(revokeAccess),
}

/** Which roles may send a core command; undefined for commands of kinds. */
export function rolesFor(type: string): readonly string[] | undefined {
  return Object.hasOwn(RULES, type) ? RULES[type as CoreCommandType].by : undefined
}

/**
 * What a command means for the workshop: facts to store or a refusal. Deterministic; changes nothing.
 * The command's shape was checked before; here are the rules.
 */
export function decide(state: Workshop, command: Command, context: Context): CoreDecision {
  if (command.id !== undefined && state.seen.has(seenKey(context.by, command.id))) return unchanged
  const broken = brokenPrecondition(state, command, context)
  if (broken) return broken
  if (!Object.hasOwn(RULES, command.type)) return decideKind(state, command as KindCommandMessage, context)
  const rule = RULES[command.type as CoreCommandType]
  if (!rule.by.includes(context.actor.role)) return reject('FORBIDDEN', 'role')
  return rule.decide(state, command as never, context)
}

function brokenPrecondition(
  state: Workshop,
  command: Envelope & object,
  context: Context,
): Rejected | undefined {
  if (command.ifSeq !== undefined && command.ifSeq !== context.head) return reject('CONFLICT', 'seq')
  if (command.ifCurrent === undefined) return undefined
  const room = state.rooms.get(roomOf(state, command))
  return (room?.current ?? '') === command.ifCurrent ? undefined : reject('CONFLICT', 'current')
}

function roomOf(state: Workshop, command: object): string {
  const activity = 'activityId' in command ? state.activities.get(String(command.activityId)) : undefined
  if (activity) return activity.room
  return 'room' in command && typeof command.room === 'string' ? command.room : PLENARY
}

function decideKind(state: Workshop, command: KindCommandMessage, context: Context): CoreDecision {
  const activity = state.activities.get(command.activityId)
  if (!activity || activity.removed) return reject('NOT_FOUND', 'activity')
  const kind = KINDS.get(activity.kind)
  const rule = kind && Object.hasOwn(kind.commands, command.type) ? kind.commands[command.type] : undefined
  if (!rule) return reject('INVALID', 'unknown-command')
  const { actor } = context
  if (!rule.by.includes(actor.role)) return reject('FORBIDDEN', 'role')
  if (actor.role === 'participant' && state.participants.get(actor.participantId)?.room !== activity.room) {
    return reject('FORBIDDEN', 'room')
  }
  const round = currentRound(activity)
  if (!round) return reject('CLOSED', 'not-started')
  const decision = rule.decide(roundFacts(activity, round), command, {
    role: actor.role,
    by: context.by,
    now: context.now,
    carried: (id) => carriedFrom(state, id),
    rated: (id) => ratedIn(state, id),
  })
  if (!decision.ok) return decision
  const place = (fact: object & { type: string }) => ({ ...fact, activity: activity.id, round: round.number })
  return facts(decision.events.map(place), decision.undo?.map(place))
}

function carriedFrom(state: Workshop, id: string): readonly CarriedOption[] | undefined {
  const activity = state.activities.get(id)
  const kind = activity && !activity.removed ? KINDS.get(activity.kind) : undefined
  if (!activity || !kind) return undefined
  const round = currentRound(activity)
  return round ? kind.carry(roundFacts(activity, round)) : []
}

function ratedIn(state: Workshop, id: string): RatedActivity | undefined {
  const activity = state.activities.get(id)
  const rules = activity && !activity.removed ? KINDS.get(activity.kind)?.rooms : undefined
  const round = activity && currentRound(activity)
  if (!rules || !round) return undefined
  const title = state.rooms.get(activity.room)?.title ?? ''
  return { phase: activity.phase, title, ratings: rules.ratings(roundFacts(activity, round)) }
}

function undoStep(state: Workshop, _command: object, { by, now }: Context): CoreDecision {
  const step = state.steps.get(by)?.at(-1)
  if (!step) return reject('NOT_FOUND', 'nothing-to-undo')
  const back = new Set(step.events.flatMap((event) => (isReturn(event) ? event.room : [])))
  const events = step.events.flatMap((event) =>
    isKindEvent(event) ? event : takingBack(state, event, back, now),
  )
  return events.every((event) => isSo(state, event)) ? reject('NOT_FOUND', 'nothing-to-undo') : facts(events)
}

/** Whether an edit, without what a promise rules out, says what is so already. */
function isSo(state: Workshop, event: WorkshopEvent): boolean {
  if (isKindEvent(event) || event.type !== 'v1.activityEdited') return false
  const activity = state.activities.get(event.activity)
  if (!activity) return false
  const { prompt = activity.prompt, settings = activity.settings } = event
  return prompt === activity.prompt && sameSettings(settings, activity.settings)
}

/** Whether the fact brings a removed room back. */
function isReturn(event: WorkshopEvent): event is Extract<CoreEvent, { type: 'v1.roomRemoved' }> {
  return !isKindEvent(event) && event.type === 'v1.roomRemoved' && !event.removed
}

/** What came after the step must hold when it is taken back: the promise people answered under, and a room for everyone. */
function takingBack(
  state: Workshop,
  event: CoreEvent,
  back: ReadonlySet<string>,
  now: number,
): WorkshopEvent[] {
  // It would end at once what has only just come back.
  if (event.type === 'v1.timerStarted' && event.endsAt <= now)
    return [{ type: 'v1.timerStopped', room: event.room }]
  if (event.type === 'v1.roomRemoved' && event.removed) return [...leaveRoom(state, event.room), event]
  if (event.type === 'v1.participantMoved' && state.rooms.get(event.room)?.removed && !back.has(event.room))
    return [{ ...event, room: PLENARY }]
  if (event.type !== 'v1.activityEdited' || !event.settings) return [event]
  const activity = state.activities.get(event.activity)
  if (activity && breaksPromise(activity, event.settings)) {
    const { settings: _kept, ...rest } = event
    return [rest]
  }
  const loosens = activity && loosensAnonymity(activity, event.settings)
  return loosens ? [{ ...event, settings: { ...event.settings, anonymous: true } }] : [event]
}

/** The step that `step.undo` would take back now; its id goes into the part beside the facts. */
export function stepToUndo(state: Workshop, by: string): string | undefined {
  return state.steps.get(by)?.at(-1)?.id
}
