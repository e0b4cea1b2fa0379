import type { DeltaMessage, MineMessage, PresenceMessage, ViewMessage } from '#shared/protocol/socket.ts'
import type { Actor } from '#shared/roles.ts'

/** What a connection hears. */
export interface Outgoing {
  view: ViewMessage
  delta: DeltaMessage
  mine: MineMessage
  presence: PresenceMessage
}

/** One connection as the rooms know it; the edge implements it. */
export interface Session {
  readonly actor: Actor
  /** The room a stage shows or a moderator looks at; participants are where the log says. */
  readonly room?: string
  /** What the client holds already. */
  readonly since?: { readonly logId: string; readonly seq: number }
  send<E extends keyof Outgoing>(event: E, message: Outgoing[E]): void
  /** From now on the connection hears what is told to this audience, and no other. */
  enter(audience: string): void
  /** From now on the connection hears no audience. */
  leave(): void
  /** Whether the connection is still there. */
  alive(): boolean
  /** Ends the connection; the client comes back by itself. */
  close(): void
}

/** Tells everybody in an audience at once; the edge encodes once for all of them. */
export interface Fanout {
  tell<E extends keyof Outgoing>(audience: string, event: E, message: Outgoing[E]): void
}
