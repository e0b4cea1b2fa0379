import type { JsonObject } from '../activities/kind.ts'
import type { WireError } from '../result.ts'
import type { Role } from '../roles.ts'
import type { Patch } from '../workshop/delta.ts'
import type { Command } from './commands.ts'

/** Raised when a page of the older version could no longer understand the server. */
export const PROTOCOL_VERSION = 1

/** The handshake's `auth`. */
export interface Auth {
  readonly workshop: string
  readonly role: Role
  /** Moderator and stage. */
  readonly key?: string
  /** Participant. */
  readonly token?: string
  /** The room that a stage shows or a moderator looks at; default the plenary. */
  readonly room?: string
  /** What the client holds already. */
  readonly since?: { readonly logId: string; readonly seq: number }
  readonly v?: number
}

export interface ViewMessage {
  readonly logId: string
  /** The newest commit in it; half a place less while its pictures do not show that one yet. */
  readonly seq: number
  readonly view: JsonObject
}

export interface DeltaMessage {
  readonly from: number
  readonly seq: number
  readonly patch: Patch
}

export interface MineMessage {
  readonly logId: string
  readonly seq: number
  readonly mine: JsonObject
}

/** Volatile: who is connected at the moment. */
export interface PresenceMessage {
  readonly online: number
}

export type Ack =
  | { readonly ok: true; readonly seq: number; readonly [more: string]: unknown }
  | { readonly ok: false; readonly error: WireError }

export type ClientCommand = Command & { readonly id: string }

export interface ClientToServer {
  command: (command: ClientCommand, ack: (ack: Ack) => void) => void
  /** Round trip for the server clock: answered with server time in ms. */
  clock: (ack: (now: number) => void) => void
}

export interface ServerToClient {
  view: (message: ViewMessage) => void
  delta: (message: DeltaMessage) => void
  mine: (message: MineMessage) => void
  presence: (message: PresenceMessage) => void
  /** For a message that came without an ack function: nothing was done. */
  refused: (answer: Ack) => void
}
