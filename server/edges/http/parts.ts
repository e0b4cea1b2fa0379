import type { IncomingMessage } from 'node:http'
import type { Request } from 'express'
import type { Config } from '../../config.ts'
import type { Clock, Ids } from '../../ports/clock.ts'
import type { Store } from '../../ports/store.ts'
import type { Workshops } from '../../rooms/workshops.ts'
import { baseUrl } from '../addresses.ts'
import type { Guard } from '../limits.ts'

/** What the HTTP edge works with. */
export interface HttpParts {
  readonly config: Config
  readonly workshops: Workshops
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly guard: Guard
  addressOf(request: IncomingMessage): string
  report(event: string, detail: Readonly<Record<string, unknown>>): void
}

/** The address for links and codes, as seen from this request. */
export function baseOf(request: Request, config: Config): string {
  return baseUrl(request.protocol, request.headers.host ?? `localhost:${config.PORT}`, config.PUBLIC_URL)
}

/** The secret of `Authorization: Bearer …`; undefined without one. */
export function bearer(request: Request): string | undefined {
  return /^Bearer ([\x21-\x7e]{1,512})$/.exec(request.headers.authorization ?? '')?.[1]
}
