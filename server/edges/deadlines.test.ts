import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ask } from '../test/clients.ts'
import { serverForSuite } from '../test/server.ts'

const deadlines = { headers: 500, request: 1000, handshake: 500, checkedEvery: 20 }
const server = serverForSuite({}, () => ({ deadlines }))

test('ABUSE 25: half requests and idle handshakes are ended, others are served meanwhile', async () => {
  const { url, port } = server()
  const half = connect(port, '127.0.0.1')
  half.on('error', () => undefined)
  half.resume()
  half.write('GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ')
  const silent = connect(port, '127.0.0.1')
  silent.on('error', () => undefined)
  silent.resume()
  const idle = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`)
  const ended = Promise.all([once(half, 'close'), once(silent, 'close'), once(idle, 'close')])
  await ended
  expect((await ask(`${url}/healthz`)).json).toEqual({ ok: true })
})
