/** Ids made by clients and by the server. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/

/** 32 symbols without 0/O and 1/I: six of them carry 30 bits and are easy to read aloud. */
export const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const CODE_LENGTH = 6

/** The code a person typed or scanned, as it is stored: any case, with or without separators; undefined when it cannot be one. */
export function parseCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\-–.]/g, '')
  if (code.length !== CODE_LENGTH) return undefined
  for (const symbol of code) if (!CODE_ALPHABET.includes(symbol)) return undefined
  return code
}

/** A code as people read it: "KTM 4Q7". */
export function formatCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** A code from random bytes (at least `CODE_LENGTH` of them); 32 divides 256, so no symbol is favoured. */
export function codeFromBytes(bytes: Uint8Array): string {
  return Array.from(
    bytes.subarray(0, CODE_LENGTH),
    (byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length],
  ).join('')
}
