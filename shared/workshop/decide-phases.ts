import type { CoreCommand } from '../protocol/commands.ts'
import { reject } from '../result.ts'
import { currentAsBefore, phaseAsBefore, timerAsBefore } from './as-before.ts'
import type { Decider } from './context.ts'
import { withActivity } from './decide-agenda.ts'
import { facts, unchanged } from './decision.ts'
import type { WorkshopEvent } from './events.ts'
import { type Activity, begunRounds, type Room, type Workshop } from './state.ts'

type Of<T extends CoreCommand['type']> = Extract<CoreCommand, { type: T }>

export const openActivity: Decider<Of<'activity.open'>> = (state, command) =>
  withActivity(state, command.activityId, (activity) => {
    const room = state.rooms.get(activity.room)
    if (activity.phase === 'open' && room?.current === activity.id) return unchanged
    return facts(
      [{ type: 'v1.activityOpened', activity: activity.id }],
      [phaseAsBefore(activity), ...(room ? [currentAsBefore(room)] : [])],
    )
  })

export const closeActivity: Decider<Of<'activity.close'>> = (state, command) =>
  withActivity(state, command.activityId, (activity) => {
    if (activity.phase === 'closed') return unchanged
    if (activity.phase !== 'open') return reject('CLOSED', 'not-started')
    const timed = timedBy(state, activity)
    return facts(closing(state, activity), [
      phaseAsBefore(activity),
      ...(timed ? [timerAsBefore(timed)] : []),
    ])
  })

/** The facts of closing, which also ends the activity's own timer. */
export function closing(state: Workshop, activity: Activity): WorkshopEvent[] {
  const timed = timedBy(state, activity)
  const closed: WorkshopEvent = { type: 'v1.activityClosed', activity: activity.id }
  return timed ? [closed, { type: 'v1.timerStopped', room: timed.id }] : [closed]
}

/** The activity's room while its timer is the activity's own. */
function timedBy(state: Workshop, activity: Activity): Room | undefined {
  const room = state.rooms.get(activity.room)
  return room?.timer?.activity === activity.id ? room : undefined
}

export const revealResults: Decider<Of<'activity.reveal'>> = (state, command) =>
  withActivity(state, command.activityId, (activity) => {
    if (begunRounds(activity) === 0) return reject('CLOSED', 'not-started')
    if (activity.revealed) return unchanged
    const { id } = activity
    return facts([{ type: 'v1.resultsRevealed', activity: id }], [{ type: 'v1.resultsHidden', activity: id }])
  })

export const hideResults: Decider<Of<'activity.hide'>> = (state, command) =>
  withActivity(state, command.activityId, (activity) => {
    if (!activity.revealed) return unchanged
    const { id } = activity
    return facts([{ type: 'v1.resultsHidden', activity: id }], [{ type: 'v1.resultsRevealed', activity: id }])
  })

/** Earlier rounds stay as they are; there is no way back to them, so this step cannot be undone. */
export const restartActivity: Decider<Of<'activity.restart'>> = (state, command) =>
  withActivity(state, command.activityId, (activity) => {
    if (begunRounds(activity) === 0) return reject('CLOSED', 'not-started')
    const { id } = activity
    return facts([
      { type: 'v1.roundStarted', activity: id },
      { type: 'v1.activityOpened', activity: id },
    ])
  })

export const selectActivity: Decider<Of<'activity.select'>> = (state, command) =>
  withActivity(state, command.activityId, (activity) => {
    const room = state.rooms.get(activity.room)
    if (!room || room.current === activity.id) return unchanged
    return facts(
      [{ type: 'v1.currentChanged', room: room.id, activity: activity.id }],
      [currentAsBefore(room)],
    )
  })
