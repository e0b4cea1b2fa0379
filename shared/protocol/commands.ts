import { z } from 'zod'
import { idSchema, textSchema } from './fields.ts'

/** Fields that every command may carry beside its own. */
export const commandEnvelope = {
  /** Client-made; a command whose id was seen is acknowledged again without effect. */
  id: idSchema,
  /** Refused with `CONFLICT` unless the workshop's log ends here. */
  ifSeq: z.int().min(0).optional(),
  /** Refused with `CONFLICT` unless this is the room's current activity (empty: none). */
  ifCurrent: z.union([idSchema, z.literal('')]).optional(),
}

const activity = { activityId: idSchema }
const room = { room: idSchema.optional().describe('Default: the plenary') }
const settings = z.record(idSchema, z.unknown()).describe("The kind's settings; each has a default")
const index = z.int().min(0).max(10_000).optional().describe('Place in the agenda; default: the end')

/** Commands of the core, by type. Those of the kinds are listed in their folders. */
export const coreCommands = {
  'workshop.edit': z.object({ title: textSchema.optional(), language: z.enum(['de', 'en']).optional() }),
  'activity.add': z.object({
    ...activity,
    ...room,
    kind: idSchema,
    prompt: textSchema,
    settings: settings.optional(),
    index,
  }),
  'activity.edit': z.object({ ...activity, prompt: textSchema.optional(), settings: settings.optional() }),
  'activity.move': z.object({ ...activity, ...room, index: z.int().min(0).max(10_000) }),
  'activity.remove': z.object(activity),
  'activity.open': z.object(activity),
  'activity.close': z.object(activity),
  'activity.reveal': z.object(activity),
  'activity.hide': z.object(activity),
  'activity.restart': z.object(activity).describe('Runs it again: a new round, opened'),
  'activity.select': z.object(activity).describe('Makes it the current one without opening it'),
  'stage.set': z.object({
    ...room,
    mode: z.enum(['live', 'blank', 'frozen', 'pause', 'join']),
    text: textSchema.optional().describe('What the pause screen says'),
  }),
  'timer.start': z.object({
    ...room,
    seconds: z.int().min(1).max(86_400),
    closes: z.boolean().default(false).describe('Whether the current activity closes when the time is up'),
  }),
  'timer.extend': z.object({ ...room, seconds: z.int().min(-86_400).max(86_400) }),
  'timer.stop': z.object(room),
  'step.undo': z.object({}).describe("Takes back the sender's last step"),
  'room.add': z.object({ roomId: idSchema, title: textSchema }),
  'room.rename': z.object({ roomId: idSchema, title: textSchema }),
  'room.remove': z.object({ roomId: idSchema }),
  'room.enter': z.object({ roomId: idSchema }),
  'participant.move': z.object({ participantId: idSchema, roomId: idSchema }),
  'name.set': z.object({ name: textSchema.describe('Empty: erased') }),
  'joining.lock': z.object({ locked: z.boolean() }),
} as const

export type CoreCommandType = keyof typeof coreCommands

export type CoreCommand = {
  [T in CoreCommandType]: { readonly type: T } & z.infer<(typeof coreCommands)[T]>
}[CoreCommandType]

/** What the server tells itself to do; never accepted from outside. */
export type SystemCommand =
  | {
      readonly type: 'workshop.create'
      readonly workshop: string
      readonly title: string
      readonly language: 'de' | 'en'
      readonly code: string
      readonly access: readonly {
        readonly key: string
        readonly role: 'moderator' | 'stage'
        readonly hash: string
      }[]
      readonly rehearsalOf?: string
      readonly rooms?: readonly { readonly roomId: string; readonly title: string }[]
      readonly agenda: readonly {
        readonly activityId: string
        readonly room?: string
        readonly kind: string
        readonly prompt: string
        readonly settings?: Readonly<Record<string, unknown>>
      }[]
    }
  | {
      readonly type: 'participant.join'
      readonly participant: string
      readonly token: string
      readonly named: boolean
    }
  | {
      readonly type: 'access.grant'
      readonly key: string
      readonly role: 'moderator' | 'stage'
      readonly hash: string
      readonly label: string
    }
  | { readonly type: 'access.revoke'; readonly key: string }
  | { readonly type: 'timer.expire'; readonly room: string; readonly endsAt: number }

export interface Envelope {
  readonly id?: string
  readonly ifSeq?: number
  readonly ifCurrent?: string
}

/** A command of a kind: the edge has parsed it by the kind's own schema. */
export interface KindCommandMessage extends Envelope {
  readonly type: string
  readonly activityId: string
  readonly [field: string]: unknown
}

export type Command = Envelope & (CoreCommand | SystemCommand | KindCommandMessage)
