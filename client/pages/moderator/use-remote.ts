import type { ActivityOverview, RoomOverview } from '#shared/protocol/views.ts'
import type { StageMode } from '#shared/workshop/state.ts'
import { useTexts } from '../../i18n/i18n.tsx'
import { useModeratorView, useStatus } from '../../sync/hooks.tsx'
import { useActing } from './acting.tsx'
import { actingTexts } from './acting-texts.ts'
import { type NextStep, neighbours, nextStep, roomOf } from './next-step.ts'

/** What keys, clickers and buttons of the remote do; each is safe to call at any time. */
export interface Remote {
  readonly step: NextStep
  readonly room: RoomOverview
  readonly activity: ActivityOverview | undefined
  readonly online: boolean
  readonly canGoBack: boolean
  readonly canGoOn: boolean
  /** The large button. */
  go(): void
  previous(): void
  next(): void
  toggleOpen(): void
  toggleRevealed(): void
  toggleStage(mode: StageMode, text?: string): void
}

/** The remote of the room in view. `beyond` does what is no step of the workshop: adding, and going to the results. */
export function useRemote(beyond: (what: 'add' | 'finish') => void): Remote | undefined {
  const { act } = useActing()
  const text = useTexts(actingTexts).steps
  const online = useStatus().state === 'online'
  const roomId = useModeratorView((view) => view.room)
  const rooms = useModeratorView((view) => view.rooms)
  const activities = useModeratorView((view) => view.activities)
  if (roomId === undefined || !rooms || !activities) return undefined
  const course = { room: roomId, rooms, activities }
  const room = roomOf(course)
  if (!room) return undefined
  const { current } = room
  const activity = current === undefined ? undefined : activities[current]
  const step = nextStep(course)
  const { previous, next } = neighbours(course)
  const guard = { ifCurrent: current ?? '' }

  const select = (activityId: string | undefined): void => {
    if (activityId !== undefined)
      void act({ type: 'activity.select', activityId, ...guard }, { label: text.select })
  }
  const phase = (does: 'open' | 'close' | 'reveal' | 'hide'): void => {
    if (current === undefined) return
    void act({ type: `activity.${does}`, activityId: current, ...guard }, { label: text[does] })
  }
  const stage = (mode: StageMode, words?: string): void => {
    const labels = {
      live: text.live,
      blank: text.blank,
      frozen: text.freeze,
      pause: text.pause,
      join: text.join,
    }
    void act(
      { type: 'stage.set', room: roomId, mode, ...(words && { text: words }) },
      { label: labels[mode], as: `stage.${mode === 'live' ? room.mode : mode}` },
    )
  }

  return {
    step,
    room,
    activity,
    online,
    canGoBack: previous !== undefined,
    canGoOn: next !== undefined,
    go() {
      if (step.does === 'add' || step.does === 'finish') beyond(step.does)
      else if (step.does === 'resume') stage('live')
      else if (step.does === 'begin' || step.does === 'next') select(step.activity)
      else phase(step.does)
    },
    previous: () => select(previous),
    next: () => select(next),
    toggleOpen: () => phase(activity?.phase === 'open' ? 'close' : 'open'),
    toggleRevealed: () => {
      if (activity && activity.rounds > 0) phase(activity.revealed ? 'hide' : 'reveal')
    },
    toggleStage: (mode, words) => stage(room.mode === mode ? 'live' : mode, words),
  }
}
