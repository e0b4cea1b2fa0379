import type { ModeratorView, RoomOverview } from '#shared/protocol/views.ts'

/** What the one large button does now. */
export type NextStep =
  | { readonly does: 'add' }
  | { readonly does: 'resume' }
  | { readonly does: 'begin' | 'next'; readonly activity: string; readonly prompt: string }
  | { readonly does: 'open' | 'close' | 'reveal'; readonly activity: string }
  | { readonly does: 'finish' }

/** The parts of the moderator's view that decide what comes next. */
export type Course = Pick<ModeratorView, 'room' | 'rooms' | 'activities'>

/**
 * The natural course of a workshop, one step at a time: on to a prompt, open it, close it, show its result, on to the
 * next. A pause ends first; a result that nobody contributed to is not waited for.
 */
export function nextStep(course: Course): NextStep {
  const room = roomOf(course)
  if (!room || room.agenda.length === 0) return { does: 'add' }
  if (room.mode === 'pause') return { does: 'resume' }
  const id = room.current
  const current = id === undefined ? undefined : course.activities[id]
  if (id === undefined || !current) {
    const first = room.agenda.find((each) => course.activities[each]?.phase !== 'closed')
    return to('begin', course, first)
  }
  if (current.phase === 'draft') return { does: 'open', activity: id }
  if (current.phase === 'open') return { does: 'close', activity: id }
  if (!current.revealed && current.answered) return { does: 'reveal', activity: id }
  return to('next', course, neighbours(course).next)
}

/** The activities before and after the current one; before the first one, `next` is where to begin. */
export function neighbours(course: Course): { readonly previous?: string; readonly next?: string } {
  const room = roomOf(course)
  if (!room) return {}
  const at = room.current === undefined ? -1 : room.agenda.indexOf(room.current)
  const previous = at > 0 ? room.agenda[at - 1] : undefined
  const next = room.agenda[at + 1]
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) }
}

export function roomOf(course: Pick<ModeratorView, 'room' | 'rooms'>): RoomOverview | undefined {
  return course.rooms[course.room]
}

function to(does: 'begin' | 'next', { activities }: Course, id: string | undefined): NextStep {
  const activity = id === undefined ? undefined : activities[id]
  return id === undefined || !activity ? { does: 'finish' } : { does, activity: id, prompt: activity.prompt }
}
