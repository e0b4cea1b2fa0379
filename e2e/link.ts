import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/**
 * How the network between one device and the server behaves. `cut`: nothing gets through and nothing new connects.
 * `mute`: what the device sends arrives, what the server answers does not. `pages`: everything but live connections.
 * `no-upgrade`: a proxy that refuses WebSockets.
 */
export type LinkMode = 'open' | 'cut' | 'mute' | 'pages' | 'no-upgrade'

/** The network of one device: a TCP proxy in front of the server. */
export interface Link {
  readonly port: number
  /** Takes effect at once; `cut` and `pages` also end the connections that are there. */
  set(mode: LinkMode): void
  close(): Promise<void>
}

const LIVE = /^(GET|POST) \/socket\.io\//
const UPGRADE = /^upgrade: *websocket/im
const REFUSAL = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'

export async function openLink(target: number): Promise<Link> {
  let mode: LinkMode = 'open'
  const ends = new Set<Socket>()

  function forward(near: Socket): void {
    if (mode === 'cut') {
      near.destroy()
      return
    }
    const far = connect(target, '127.0.0.1')
    for (const end of [near, far]) {
      ends.add(end)
      end.on('error', () => undefined)
      end.on('close', () => {
        ends.delete(end)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (bytes) => {
      // A browser writes the head of a request in one piece.
      const head = bytes.toString('latin1')
      if (mode === 'pages' && LIVE.test(head)) near.destroy()
      else if (mode === 'no-upgrade' && UPGRADE.test(head)) near.end(REFUSAL)
      else far.write(bytes)
    })
    far.on('data', (bytes) => {
      if (mode !== 'mute') near.write(bytes)
    })
  }

  const server = createServer(forward).listen(0)
  await once(server, 'listening')
  const endAll = (): void => {
    for (const end of ends) end.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    set(next) {
      mode = next
      if (mode === 'cut' || mode === 'pages') endAll()
    },
    async close() {
      server.close()
      endAll()
      await once(server, 'close')
    },
  }
}
