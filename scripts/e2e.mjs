import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'
import { isFresh } from './stamp.mjs'
import { ensureChromium } from './tools.mjs'

/** `npm run e2e -- [file or Playwright options]`: the browser journeys alone, on a fresh build. */
function browser() {
  try {
    return ensureChromium()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

const env = { ...process.env, CHROMIUM_PATH: browser() }
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1

const built = isFresh() ? 0 : run(join(root, 'scripts', 'build.mjs'))
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
process.exitCode = built || run(playwright, 'test', ...process.argv.slice(2))
