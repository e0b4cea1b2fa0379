import type { JsonObject } from '#shared/activities/kind.ts'
import type { StageView } from '#shared/protocol/views.ts'
import type { Role } from '#shared/roles.ts'
import { PLENARY, type Room, type Workshop } from '#shared/workshop/state.ts'
import type { ViewSources } from '#shared/workshop/views/round-view.ts'
import { moderatorView, participantView, stageView } from '#shared/workshop/views/views.ts'

/** Builds the views of a live workshop and keeps the pictures of frozen stages. */
export interface Views {
  build(role: Role, room: string): JsonObject
  /** The state or a name changed: what was built is no longer true. */
  changed(): void
  /** Takes the picture of every stage that this commit froze. Called when the state is exactly at `seq`. */
  freeze(seq: number): void
}

export function createViews(workshop: Workshop, sources: ViewSources): Views {
  const built = new Map<string, StageView>()
  const frozen = new Map<string, { readonly seq: number; readonly view: StageView }>()

  const roomNamed = (id: string): Room | undefined => workshop.rooms.get(id) ?? workshop.rooms.get(PLENARY)

  /** The stage's own audience and the moderators' preview share what was built for one look. */
  function stage(room: Room): StageView {
    const known = built.get(room.id)
    if (known) return known
    const view = pictureOf(room)
    built.set(room.id, view)
    return view
  }

  function pictureOf(room: Room): StageView {
    const picture = room.stage.mode === 'frozen' ? frozen.get(room.id) : undefined
    return picture && picture.seq === room.stage.seq ? picture.view : stageView(workshop, room, sources)
  }

  return {
    build(role, id) {
      const room = roomNamed(id)
      if (!room) return {}
      if (role === 'stage') return stage(room)
      if (role === 'participant') return participantView(workshop, room, sources)
      return moderatorView(workshop, room, sources, stage(room))
    },
    changed: () => built.clear(),
    freeze(seq) {
      for (const room of workshop.rooms.values()) {
        if (room.stage.mode !== 'frozen' || room.stage.seq !== seq) continue
        frozen.set(room.id, { seq, view: stageView(workshop, room, sources) })
      }
    },
  }
}
