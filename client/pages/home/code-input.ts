import { CODE_LENGTH, parseCode } from '#shared/ids.ts'

/** What somebody typed into the code field: a code, or why it is none yet. */
export type CodeInput = { readonly code: string } | { readonly problem: 'empty' | 'length' | 'unknown' }

/** Forgives spaces, dashes, case and a whole pasted join link; 0 and 1 are never in a code. */
export function readCode(typed: string): CodeInput {
  const bare = typed.trim().replace(/^.*\/j\/([^/?#]+).*$/i, '$1')
  const symbols = bare.replace(/[\s\-–—._·]/g, '')
  if (symbols === '') return { problem: 'empty' }
  const code = parseCode(symbols)
  if (code !== undefined) return { code }
  return { problem: symbols.length === CODE_LENGTH ? 'unknown' : 'length' }
}
