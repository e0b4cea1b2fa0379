import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compress } from './compress.mjs'
import { root } from './root.mjs'
import { removeStamp, sourceHash, writeStamp } from './stamp.mjs'

/** `npm run build`: the client to `dist/client`, the server with its SQLite worker to `dist/server`. */
if (!existsSync(join(root, 'node_modules', 'vite'))) {
  console.error('The build tools are not installed. Run: npm ci --include=dev')
  process.exit(1)
}

const began = performance.now()
const hash = sourceHash()
process.env['NODE_ENV'] = 'production'
const { build } = await import('vite')
removeStamp()
for (const configFile of ['vite.config.ts', 'vite.server.config.ts'])
  await build({ configFile: join(root, configFile), logLevel: 'warn' })
compress(join(root, 'dist', 'client'))
writeStamp(hash)
console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
