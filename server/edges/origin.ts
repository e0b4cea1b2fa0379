import type { IncomingMessage } from 'node:http'

/**
 * Whether a browser page may connect: its origin's host and port are the request's own, or are listed.
 * No Origin header means no browser, and no browser means no foreign page acting for somebody.
 */
export function originAllowed(request: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin } = request.headers
  if (origin === undefined) return true
  const from = parse(origin)
  if (!from) return false
  const secure = from.protocol === 'https:'
  const host = request.headers.host ?? ''
  const own = parse(`${secure ? 'https' : 'http'}://${host}`)
  return own?.host === from.host || allowed.some((each) => parse(each)?.origin === from.origin)
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}
