import { Router } from 'express'
import { accessBody, copyBody, rehearsalBody } from '#shared/protocol/http.ts'
import { rehearse } from '../../rooms/rehearsal.ts'
import { refuse } from '../parse-command.ts'
import { baseOf, createdAnswer, type HttpParts, moderated } from './parts.ts'
import { refuseWith } from './respond.ts'

/** What moderators do with a workshop as a whole: further links, copies, rehearsals. */
export function moderationRoutes(parts: HttpParts): Router {
  const { config, workshops, clock, ids } = parts
  const router = Router()

  router.post('/workshops/:id/access', async (request, response) => {
    const body = accessBody.safeParse(request.body)
    if (!body.success) return refuseWith(response, refuse(body.error))
    const live = await moderated(request, response, parts)
    if (!live) return
    const { role, label } = body.data
    const granted = await workshops.grant(live, role, label)
    if (!granted.ok) return refuseWith(response, granted)
    const path = role === 'moderator' ? 'm' : 's'
    const url = `${baseOf(request, config)}/${path}/${request.params.id}#${granted.secret}`
    response.status(201).json({ keyId: granted.keyId, key: granted.secret, url })
  })

  router.delete('/workshops/:id/access/:keyId', async (request, response) => {
    const live = await moderated(request, response, parts)
    if (!live) return
    const revoked = await workshops.revoke(live, request.params.keyId)
    if (!revoked.ok) return refuseWith(response, revoked)
    response.status(204).end()
  })

  router.post('/workshops/:id/copy', async (request, response) => {
    const body = copyBody.safeParse(request.body)
    if (!body.success) return refuseWith(response, refuse(body.error))
    const live = await moderated(request, response, parts)
    if (!live) return
    const copied = await workshops.copy(live, body.data.title, false)
    if (!copied.ok) return refuseWith(response, copied)
    response.status(201).json(createdAnswer(copied, baseOf(request, config)))
  })

  /** Starts a rehearsal, or starts it anew; `DELETE` of the rehearsal's own id wipes it. */
  router.post('/workshops/:id/rehearsal', async (request, response) => {
    const body = rehearsalBody.safeParse(request.body)
    if (!body.success) return refuseWith(response, refuse(body.error))
    const live = await moderated(request, response, parts)
    if (!live) return
    const copied = await workshops.copy(live, live.workshop.title, true)
    if (!copied.ok) return refuseWith(response, copied)
    const rehearsal = await workshops.get(copied.id)
    if (rehearsal) rehearse(rehearsal, body.data.people, { workshops, clock, ids, chance: parts.chance })
    response.status(201).json(createdAnswer(copied, baseOf(request, config)))
  })

  return router
}
