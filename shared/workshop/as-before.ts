import type { WorkshopEvent } from './events.ts'
import type { Activity, Room, Timer } from './state.ts'

/** Facts that bring things back to what they are now, for the undo of a step that changes them. */
export function phaseAsBefore({ id, phase, revealed }: Activity): WorkshopEvent {
  return { type: 'v1.phaseRestored', activity: id, phase, revealed }
}

export function currentAsBefore(room: Room): WorkshopEvent {
  return {
    type: 'v1.currentChanged',
    room: room.id,
    ...(room.current !== undefined && { activity: room.current }),
  }
}

export function timerAsBefore(room: Room): WorkshopEvent {
  return room.timer ? timerStarted(room, room.timer) : { type: 'v1.timerStopped', room: room.id }
}

export function timerStarted(room: Room, timer: Timer): WorkshopEvent {
  return { type: 'v1.timerStarted', room: room.id, ...timer }
}
