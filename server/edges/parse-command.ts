import { type ZodType, z } from 'zod'
import { KINDS } from '#shared/activities/index.ts'
import { type Command, commandEnvelope, coreCommands } from '#shared/protocol/commands.ts'
import { idSchema } from '#shared/protocol/fields.ts'
import { type Rejected, reject } from '#shared/result.ts'
import type { Workshop } from '#shared/workshop/state.ts'

const envelope = z.object({ ...commandEnvelope, type: z.string().max(64), activityId: idSchema.optional() })

/** The command of a message from outside, or why it is none. Which schema applies to a kind's command depends on its activity. */
export function parseCommand(
  message: unknown,
  workshop: Workshop,
): { readonly ok: true; readonly command: Command & { readonly id: string } } | Rejected {
  const head = envelope.safeParse(message)
  if (!head.success) return refuse(head.error)
  const schema = schemaFor(head.data.type, head.data.activityId, workshop)
  if ('ok' in schema) return schema
  const body = schema.safeParse(message)
  if (!body.success) return refuse(body.error)
  return { ok: true, command: Object.assign(body.data as object, head.data) as Command & { id: string } }
}

function schemaFor(type: string, target: string | undefined, workshop: Workshop): ZodType | Rejected {
  if (Object.hasOwn(coreCommands, type)) return coreCommands[type as keyof typeof coreCommands]
  if (target === undefined) return reject('INVALID', 'unknown-command')
  const activity = workshop.activities.get(target)
  const kind = activity && KINDS.get(activity.kind)
  if (!kind) return reject('NOT_FOUND', 'activity')
  const command = Object.hasOwn(kind.commands, type) ? kind.commands[type] : undefined
  return command ? command.schema : reject('INVALID', 'unknown-command')
}

/** Texts beyond any limit are `TOO_LARGE`; everything else that does not fit is `INVALID`. */
export function refuse(error: z.ZodError): Rejected {
  const [issue] = error.issues
  if (issue?.code === 'too_big' && issue.origin === 'string') return reject('TOO_LARGE', 'text')
  const where = issue?.path.map(String).join('.') ?? ''
  return reject('INVALID', /^[\w.-]{1,64}$/.test(where) ? `field-${where}` : 'shape')
}
