import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A small TCP proxy between clients and a server: what goes wrong on the way goes wrong here. */
export interface Proxy {
  readonly url: string
  /** While true, nothing that the server says arrives (and is not delivered later). */
  swallow: boolean
  /** What the server sent so far, byte for byte (latin1), one text for each connection. */
  said(): string[]
  /** Connections that asked for a WebSocket and were refused. */
  refused(): number
  /** Ends all connections. */
  cut(): void
  close(): Promise<void>
}

export interface ProxyOptions {
  /** How long (ms) what is said takes in each direction. */
  readonly delay?: number
  /** Requests for a WebSocket are answered with 403, as some companies' proxies do. */
  readonly refuseUpgrades?: boolean
}

export async function startProxy(target: string, options: ProxyOptions = {}): Promise<Proxy> {
  const { delay = 0, refuseUpgrades = false } = options
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  const streams: Buffer[][] = []
  let refusals = 0

  function keep(socket: Socket, other: Socket): void {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => {
      open.delete(socket)
      if (delay === 0) other.destroy()
      else void setTimeout(delay).then(() => other.destroy())
    })
  }

  async function pass(chunk: Buffer, to: Socket): Promise<void> {
    if (delay > 0) await setTimeout(delay)
    if (to.writable) to.write(chunk)
  }

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    const stream: Buffer[] = []
    streams.push(stream)
    keep(client, upstream)
    keep(upstream, client)
    client.on('data', (chunk: Buffer) => {
      if (refuseUpgrades && /^upgrade: *websocket/im.test(chunk.toString('latin1'))) {
        refusals++
        client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      } else void pass(chunk, upstream)
    })
    upstream.on('data', (chunk: Buffer) => {
      stream.push(chunk)
      if (!proxy.swallow) void pass(chunk, client)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const proxy: Proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    swallow: false,
    said: () => streams.map((stream) => Buffer.concat(stream).toString('latin1')),
    refused: () => refusals,
    cut() {
      for (const socket of open) socket.destroy()
    },
    async close() {
      proxy.cut()
      server.close()
      await once(server, 'close')
    },
  }
  return proxy
}
