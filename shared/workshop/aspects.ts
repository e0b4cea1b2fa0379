import { KINDS } from '../activities/index.ts'
import { type CoreEvent, isKindEvent, type KindEvent, type WorkshopEvent } from './events.ts'
import type { Workshop } from './state.ts'

/** What a fact touches, so that a step is only taken back while nobody else has touched the same. */
export function aspectsOf(state: Workshop, event: WorkshopEvent): readonly string[] {
  return isKindEvent(event) ? kindAspects(state, event) : coreAspects(state, event)
}

function kindAspects(state: Workshop, event: KindEvent): readonly string[] {
  const kind = KINDS.get(state.activities.get(event.activity)?.kind ?? '')
  return kind?.touches(event).map((each) => `${event.activity}/${each}`) ?? []
}

function coreAspects(state: Workshop, event: CoreEvent): readonly string[] {
  switch (event.type) {
    case 'v1.activityOpened':
      return [`phase:${event.activity}`, `current:${state.activities.get(event.activity)?.room}`]
    case 'v1.activityClosed':
    case 'v1.roundStarted':
    case 'v1.phaseRestored':
    case 'v1.resultsRevealed':
    case 'v1.resultsHidden':
      return [`phase:${event.activity}`]
    case 'v1.activityAdded':
    case 'v1.activityMoved':
    case 'v1.activityRemoved':
    case 'v1.activityRestored':
      return [`agenda:${event.activity}`]
    case 'v1.activityEdited':
      return [`text:${event.activity}`]
    case 'v1.currentChanged':
      return [`current:${event.room}`]
    case 'v1.stageChanged':
      return [`stage:${event.room}`]
    case 'v1.timerStarted':
    case 'v1.timerStopped':
      return [`timer:${event.room}`]
    case 'v1.roomAdded':
    case 'v1.roomRenamed':
    case 'v1.roomRemoved':
      return [`room:${event.room}`]
    case 'v1.participantNamed':
      return [`name:${event.participant}`]
    case 'v1.participantJoined':
    case 'v1.participantMoved':
      return [`participant:${event.participant}`]
    case 'v1.accessGranted':
    case 'v1.accessRevoked':
      return [`access:${event.key}`]
    case 'v1.workshopCreated':
    case 'v1.workshopEdited':
    case 'v1.joiningLocked':
      return ['workshop']
  }
}
