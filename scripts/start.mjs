import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

/**
 * `npm start`: builds when the sources are not what `dist/` was built from, then becomes the server. The build
 * runs in a process of its own so that the server does not carry the bundler's memory; the server runs in this
 * one, so that signals and exit codes are its own.
 */
function stop(line) {
  console.error(line)
  process.exit(1)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  stop(`Weitblick needs Node 20.19 or newer; this is ${process.versions.node}.`)
if (!existsSync(join(root, 'node_modules', 'express'))) stop('Nothing is installed yet. Run: npm ci')

const { isFresh } = await import('./stamp.mjs')
if (!isFresh()) {
  const { status, signal } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    stdio: 'inherit',
  })
  if (status !== 0) stop(`The build failed${signal ? ` (${signal})` : ''}: see above.`)
}

process.env['NODE_ENV'] ??= 'production'
await import(pathToFileURL(join(root, 'dist', 'server', 'main.js')).href)
