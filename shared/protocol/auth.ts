import { z } from 'zod'
import { ROLES } from '../roles.ts'
import { idSchema } from './fields.ts'

/** The handshake's `auth`; its type is `Auth` in `socket.ts`, which pages can import without zod. */
export const authSchema = z.object({
  workshop: idSchema,
  role: z.enum(ROLES),
  key: z.string().max(256).optional().describe('Moderator and stage'),
  token: z.string().max(256).optional().describe('Participant'),
  room: idSchema.optional().describe('The room a stage shows or a moderator looks at; default: the plenary'),
  since: z
    .object({ logId: z.string().max(64), seq: z.number().min(0) })
    .optional()
    .describe('What the client holds already'),
  v: z.int().optional().describe('The protocol version the client speaks'),
})
