import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

/**
 * The programs that tests need and npm does not bring: a Chromium, a Redis server (7 or newer), strace.
 * `find…` look and answer with a path or nothing; `ensure…` install what is missing, or throw one clear line.
 */
function onPath(name) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return join(folder, name)
    } catch {}
  }
  return undefined
}

/** Where Playwright keeps the browsers that it downloads. */
function inPlaywrightCache() {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] || join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(cache)) return undefined
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) =>
      ['chrome-linux64', 'chrome-linux'].map((folder) => join(cache, name, folder, 'chrome')),
    )
    .find((path) => existsSync(path))
}

/** A Chromium or Chrome: `CHROMIUM_PATH`, the PATH, Playwright's cache. */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH']
  if (named) return existsSync(named) ? named : undefined
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return names.map(onPath).find((path) => path !== undefined) ?? inPlaywrightCache()
}

/** A `redis-server` of version 7 or newer: `REDIS_SERVER`, the PATH. */
export function findRedis() {
  const path = process.env['REDIS_SERVER'] || onPath('redis-server')
  if (!path) return undefined
  const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? ''
  return Number(/v=(\d+)\./.exec(version)?.[1] ?? 0) >= 7 ? path : undefined
}

export const findStrace = () => onPath('strace')

/** Installs Debian packages as root or through a sudo that asks nothing. True when that went well. */
function aptInstall(...packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (!onPath('apt-get') || (sudo.length > 0 && !onPath('sudo'))) return false
  const run = (...args) => {
    const [command = 'apt-get', ...rest] = [
      ...sudo,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ]
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 }).status === 0
  }
  const install = () => run('install', '-y', '-q', '--no-install-recommends', ...packages)
  return install() || (run('update', '-q') && install())
}

function playwrightInstall() {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const withDeps = process.getuid?.() === 0 ? ['--with-deps'] : []
  try {
    execFileSync(process.execPath, [cli, 'install', ...withDeps, 'chromium'], {
      stdio: 'inherit',
      timeout: 300_000,
    })
  } catch {
    console.log('Playwright could not install its Chromium.')
  }
}

function ensure(what, hint, find, ...installs) {
  for (const install of [undefined, ...installs]) {
    if (install) {
      console.log(`${what} is missing; installing it.`)
      install()
    }
    const found = find()
    if (found) return found
  }
  throw new Error(`Missing: ${what}. ${hint}`)
}

/** The path of a browser for the journeys; installs one when there is none. */
export const ensureChromium = () =>
  ensure(
    'a Chromium browser',
    'Install the package "chromium", or set CHROMIUM_PATH to a Chromium or Chrome.',
    findChromium,
    () => aptInstall('chromium'),
    playwrightInstall,
  )

/** The path of a Redis server, version 7 or newer, for the contract suites; installs one when there is none. */
export const ensureRedis = () =>
  ensure(
    'a Redis server, version 7 or newer',
    'Install the package "redis-server", or set REDIS_SERVER to its program.',
    findRedis,
    () => aptInstall('redis-server'),
  )

/** The path of strace, for the test that watches fsync; installs it when it is missing. */
export const ensureStrace = () =>
  ensure('strace', 'Install the package "strace".', findStrace, () => aptInstall('strace'))
