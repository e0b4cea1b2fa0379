import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isFresh, sourceHash } from '../../scripts/stamp.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
let built: string | undefined

/** Path of the server's main file, built from the sources as they are: the one in `dist/` when it is fresh, else one of its own. */
export function builtServer(): string {
  built ??= isFresh() ? join(root, 'dist', 'server', 'main.js') : build()
  return built
}

/** Each state of the sources has a folder, so that tests in several processes do not build over each other. */
function build(): string {
  const folder = join(root, '.cache', 'faults', sourceHash().slice(0, 16))
  if (!existsSync(folder)) {
    const part = `${folder}.${process.pid}`
    mkdirSync(join(part, 'client'), { recursive: true })
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    const options = [
      '--config',
      'vite.server.config.ts',
      '--outDir',
      join(part, 'server'),
      '--logLevel',
      'error',
    ]
    execFileSync(process.execPath, [vite, 'build', ...options], { cwd: root })
    try {
      renameSync(part, folder)
    } catch {
      // Another process was first.
      rmSync(part, { recursive: true, force: true })
    }
  }
  return join(folder, 'server', 'main.js')
}
