import { Router } from 'express'
import { z } from 'zod'
import { reject } from '#shared/result.ts'
import { sameSecret, unauthenticated } from '../../rooms/access.ts'
import { refuse } from '../parse-command.ts'
import { baseOf, bearer, type HttpParts } from './parts.ts'
import { refuseWith } from './respond.ts'

const linkBody = z.object({ workshop: z.string().max(64).describe('Join code or id') })

/** What the operator's command asks of the running server. Its token lies in a file that only the operator can read. */
export function operatorRoutes(parts: HttpParts): Router {
  const router = Router()
  router.post('/operator/links', async (request, response) => {
    if (!sameSecret(bearer(request) ?? '', parts.operatorToken)) {
      await parts.guard.failed(parts.addressOf(request))
      return refuseWith(response, unauthenticated)
    }
    const body = linkBody.safeParse(request.body)
    if (!body.success) return refuseWith(response, refuse(body.error))
    const { workshops } = parts
    const live = (await workshops.byCode(body.data.workshop)) ?? (await workshops.get(body.data.workshop))
    if (!live) return refuseWith(response, reject('NOT_FOUND', 'workshop'))
    const granted = await workshops.grant(live, 'moderator', 'operator')
    if (!granted.ok) return refuseWith(response, granted)
    response
      .status(201)
      .json({ url: `${baseOf(request, parts.config)}/m/${live.workshop.id}#${granted.secret}` })
  })
  return router
}
