import { type ZodObject, z } from 'zod'
import { KINDS } from '#shared/activities/index.ts'
import { type Command, commandEnvelope, coreCommands } from '#shared/protocol/commands.ts'
import { idSchema } from '#shared/protocol/fields.ts'
import { type Rejected, reject } from '#shared/result.ts'
import type { Workshop } from '#shared/workshop/state.ts'

const envelope = { ...commandEnvelope, type: z.string().max(64) }
/** Commands' schemas with the envelope, so that one look at a message tells all. */
const enveloped = new WeakMap<ZodObject, ZodObject>()

/** The command of a message from outside, or why it is none. Which schema applies to a kind's command depends on its activity. */
export function parseCommand(
  message: unknown,
  workshop: Workshop,
): { readonly ok: true; readonly command: Command & { readonly id: string } } | Rejected {
  if (typeof message !== 'object' || message === null) return reject('INVALID', 'shape')
  const { type, activityId } = message as { readonly type?: unknown; readonly activityId?: unknown }
  if (typeof type !== 'string') return reject('INVALID', 'field-type')
  const schema = schemaFor(type, activityId, workshop)
  if ('ok' in schema) return schema
  const parsed = withEnvelope(schema).safeParse(message)
  if (!parsed.success) return refuse(parsed.error)
  return { ok: true, command: parsed.data as Command & { id: string } }
}

function schemaFor(type: string, target: unknown, workshop: Workshop): ZodObject | Rejected {
  if (Object.hasOwn(coreCommands, type)) return coreCommands[type as keyof typeof coreCommands]
  const activity = workshop.activities.get(String(target))
  const kind = activity && KINDS.get(activity.kind)
  if (!kind)
    return idSchema.safeParse(target).success
      ? reject('NOT_FOUND', 'activity')
      : reject('INVALID', 'unknown-command')
  const command = Object.hasOwn(kind.commands, type) ? kind.commands[type] : undefined
  return command ? command.schema : reject('INVALID', 'unknown-command')
}

function withEnvelope(schema: ZodObject): ZodObject {
  const known = enveloped.get(schema)
  if (known) return known
  const made = schema.extend(envelope)
  enveloped.set(schema, made)
  return made
}

/** Texts beyond any limit are `TOO_LARGE`; everything else that does not fit is `INVALID`. */
export function refuse(error: z.ZodError): Rejected {
  const [issue] = error.issues
  if (issue?.code === 'too_big' && issue.origin === 'string') return reject('TOO_LARGE', 'text')
  const where = issue?.path.map(String).join('.') ?? ''
  return reject('INVALID', /^[\w.-]{1,64}$/.test(where) ? `field-${where}` : 'shape')
}
