import { expect, test } from 'vitest'
import { ask, dial, joinWorkshop, openWorkshop } from '../../test/clients.ts'
import { serverForSuite, skewedClock } from '../../test/server.ts'

const clock = skewedClock()
const server = serverForSuite({}, () => ({ clock }))
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

async function answered() {
  const { url } = server()
  const workshop = await openWorkshop(url)
  const { token } = await joinWorkshop(url, workshop)
  const phone = await dial(url, { workshop: workshop.id, role: 'participant', token })
  await phone.send({ type: 'answer.submit', activityId: 'a', answerId: 'x', text: '=1+1' })
  await phone.send({ type: 'answer.submit', activityId: 'a', answerId: 'y', text: 'VERSTECKT' })
  await workshop.moderator.send({ type: 'answer.hide', activityId: 'a', answerId: 'y' })
  return {
    ...workshop,
    token,
    file: (format: string) => `${url}/api/workshops/${workshop.id}/export/${format}`,
  }
}

test("ABUSE 30: exports are for the moderator's key alone and are never cached", async () => {
  const { file, keys, token } = await answered()
  const { keys: foreign } = await answered()
  for (const headers of [
    {},
    bearer(keys.stage),
    bearer(token),
    bearer(foreign.moderator),
    bearer(''),
    { authorization: `Basic ${keys.moderator}` },
  ]) {
    for (const method of ['GET', 'POST']) {
      expect(await ask(file('json'), { method, headers })).toMatchObject({
        status: 401,
        json: { error: { code: 'UNAUTHENTICATED' } },
      })
    }
  }
  for (const format of ['json', 'csv']) {
    const { status, headers } = await ask(file(format), { headers: bearer(keys.moderator) })
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
  }
})

test('a one-time address works once, for 60 s, for its own file', async () => {
  const { file, keys } = await answered()
  const { url } = server()
  const fresh = async () => {
    const { status, json } = await ask(file('csv'), { method: 'POST', headers: bearer(keys.moderator) })
    expect(status).toBe(201)
    return url + String(json['url'])
  }
  const once = await fresh()
  expect((await ask(once)).status).toBe(200)
  expect((await ask(once)).status).toBe(401)
  const other = await fresh()
  expect((await ask(other.replace('/csv', '/json'))).status).toBe(401)
  expect((await ask(other)).status).toBe(401)
  const [early, late] = [await fresh(), await fresh()]
  clock.skip(59_000)
  expect((await ask(early)).status).toBe(200)
  clock.skip(2_000)
  expect((await ask(late)).status).toBe(401)
})

test('unknown formats are not found', async () => {
  const { file, keys } = await answered()
  for (const format of ['exe', '__proto__', 'constructor']) {
    expect(await ask(file(format), { headers: bearer(keys.moderator) })).toMatchObject({ status: 404 })
  }
})

test('ABUSE 9: formulas in CSV are neutralised; hidden answers are in the record only', async () => {
  const { file, keys } = await answered()
  const csv = await ask(file('csv'), { headers: bearer(keys.moderator) })
  expect(csv.text).not.toMatch(/(^|[;,\r\n])"?=/m)
  expect(csv.text).toContain('=1+1')
  expect(csv.text).not.toContain('VERSTECKT')
  const { json } = await ask(file('json'), { headers: bearer(keys.moderator) })
  expect(json).toMatchObject({
    rooms: [
      {
        activities: [
          {
            rounds: [
              {
                answers: [
                  { text: '=1+1', hidden: false },
                  { text: 'VERSTECKT', hidden: true },
                ],
              },
            ],
          },
        ],
      },
    ],
  })
})

test('ABUSE 8: markup stays text in every file', async () => {
  const { file, keys, moderator } = await answered()
  const markup = '<img src=x onerror=alert(1)>'
  await moderator.send({ type: 'answer.submit', activityId: 'a', answerId: 'm', text: markup })
  for (const format of ['json', 'csv']) {
    const { headers, text } = await ask(file(format), { headers: bearer(keys.moderator) })
    expect(text).toContain('<img')
    expect(headers.get('content-type')).not.toContain('html')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})
