import { z } from 'zod'

/** Settings that every kind shares, with the defaults of kinds that collect answers. */
export const commonSettings = {
  anonymous: z.boolean().default(true).describe('Names are neither stored with contributions nor shown'),
  results: z
    .enum(['live', 'hidden'])
    .default('live')
    .describe('Whether results show while people answer, or only when revealed'),
}
