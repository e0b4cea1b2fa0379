import { Router } from 'express'
import { type CodeAnswer, createWorkshopBody, joinBody, type Site } from '#shared/protocol/http.ts'
import { reject } from '#shared/result.ts'
import { templateAgenda } from '#shared/workshop/templates.ts'
import { sameSecret, unauthenticated } from '../../rooms/access.ts'
import { refuse } from '../parse-command.ts'
import { baseOf, bearer, createdAnswer, type HttpParts, moderated } from './parts.ts'
import { refuseWith } from './respond.ts'

/** Creating, finding, joining and erasing workshops. */
export function workshopRoutes(parts: HttpParts): Router {
  const { config, workshops, guard, ids } = parts
  const router = Router()

  router.get('/site', async (request, response) => {
    const site: Site = {
      baseUrl: baseOf(request, config),
      passwordRequired: config.CREATE_PASSWORD !== undefined,
      empty: (await workshops.count()) === 0,
      ...(config.IMPRINT_URL !== undefined && { imprintUrl: config.IMPRINT_URL }),
      ...(config.PRIVACY_URL !== undefined && { privacyUrl: config.PRIVACY_URL }),
      ...(config.ACCESSIBILITY_URL !== undefined && { accessibilityUrl: config.ACCESSIBILITY_URL }),
    }
    response.json(site)
  })

  router.post('/workshops', async (request, response) => {
    if (config.CREATE_PASSWORD !== undefined && !sameSecret(bearer(request) ?? '', config.CREATE_PASSWORD)) {
      await guard.failed(parts.addressOf(request))
      return refuseWith(response, unauthenticated)
    }
    const body = createWorkshopBody.safeParse(request.body)
    if (!body.success) return refuseWith(response, refuse(body.error))
    const { title, language, template, agenda } = body.data
    const planned = template === undefined ? [] : templateAgenda(template, language)
    if (!planned) return refuseWith(response, reject('NOT_FOUND', 'template'))
    const created = await workshops.create({
      title,
      language,
      agenda: [...planned, ...(agenda ?? [])].map(({ settings, ...activity }) => ({
        ...activity,
        activityId: ('activityId' in activity ? activity.activityId : undefined) ?? ids.id(),
        ...(settings && { settings }),
      })),
    })
    if (!created.ok) return refuseWith(response, created)
    response.status(201).json(createdAnswer(created, baseOf(request, config)))
  })

  router.get('/codes/:code', async (request, response) => {
    const live = await workshops.byCode(request.params.code)
    if (!live) {
      const answered = await guard.failed(parts.addressOf(request))
      return refuseWith(response, answered ? reject('NOT_FOUND', 'code') : reject('RATE_LIMITED'))
    }
    const { id, title, language } = live.workshop
    const answer: CodeAnswer = { id, title, language }
    response.json(answer)
  })

  router.post('/workshops/:id/participants', async (request, response) => {
    const body = joinBody.safeParse(request.body)
    if (!body.success) return refuseWith(response, refuse(body.error))
    const live = await workshops.byCode(body.data.code)
    if (!live || live.workshop.id !== request.params.id) {
      await guard.failed(parts.addressOf(request))
      return refuseWith(response, reject('NOT_FOUND', 'code'))
    }
    const joined = await workshops.join(live, body.data.name ?? '')
    if (!joined.ok) return refuseWith(response, joined)
    response.status(201).json({ participantId: joined.participantId, token: joined.token })
  })

  router.delete('/workshops/:id', async (request, response) => {
    if (!(await moderated(request, response, parts))) return
    await workshops.erase(request.params.id)
    response.status(204).end()
  })

  return router
}
