import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Express } from 'express'
import { createServer } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * Development only: serves the client from its sources through Vite, on the server's own port. Changes are
 * swapped in the open page over a WebSocket on the same port (subprotocol `vite-hmr`), so whatever filters
 * upgrades must let that one pass. Call it after the API's routes: it answers every other request with the page.
 */
export async function attachVite(app: Express, server: Server): Promise<void> {
  const vite = await createServer({
    configFile: at('../../vite.config.ts'),
    // Without a bundled copy on disk, which `tsx watch` would take for a changed source.
    configLoader: 'runner',
    appType: 'custom',
    server: { middlewareMode: true, ws: { server } },
  })
  app.use((_request, response, next) => {
    // React's refresh needs an inline script in development; the built client has none.
    response.removeHeader('Content-Security-Policy')
    next()
  })
  app.use(vite.middlewares)
  app.use(async (request, response) => {
    const page = await readFile(at('../../client/index.html'), 'utf8')
    response.type('html').send(await vite.transformIndexHtml(request.originalUrl, page))
  })
  // The open pages' sockets would keep a stopping server waiting, and `tsx watch` with it.
  const close = (): void => void vite.close()
  process.once('SIGTERM', close).once('SIGINT', close)
}
