import { z } from 'zod'
import { commonSettings } from '../activities/settings.ts'

/** Settings of the kinds that collect answers; `defaults` are the kind's own. */
export function answerSettings(defaults: { readonly entriesPerPerson: number; readonly maxLength: number }) {
  return z.object({
    ...commonSettings,
    entriesPerPerson: z
      .int()
      .min(1)
      .max(1000)
      .default(defaults.entriesPerPerson)
      .describe('Answers each person may give'),
    maxLength: z.int().min(1).max(1000).default(defaults.maxLength).describe('Graphemes in one answer'),
    approval: z.boolean().default(false).describe('Answers wait for the moderator before anyone sees them'),
    flagWords: z
      .array(z.string().min(2).max(60))
      .max(200)
      .default([])
      .describe('Own words that mark an answer for the moderator; nothing is dropped'),
  })
}

export type AnswerSettings = z.infer<ReturnType<typeof answerSettings>>
