import { z } from 'zod'
import { ID_PATTERN } from '../ids.ts'

/** Ids are made by clients; they are never used as object keys without a check, so `__proto__` is refused here. */
export const idSchema = z
  .string()
  .regex(ID_PATTERN)
  .refine((id) => id !== '__proto__')
  .describe('An id made by the client or the server')

/** UTF-16 units that a text may have on the wire; the limits that people see are counted in graphemes by the rules. */
export const MAX_TEXT_UNITS = 20_000

export const textSchema = z.string().max(MAX_TEXT_UNITS)

export const TITLE_GRAPHEMES = 200
export const PROMPT_GRAPHEMES = 500
export const NAME_GRAPHEMES = 60
