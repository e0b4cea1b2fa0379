import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Is `dist/` the build of these sources? Contents are compared, not times: a fresh clone, a copied folder, a
 * switched branch and a deleted file all give the right answer. Reading everything takes about 20 ms.
 */
const FOLDERS = ['client', 'server', 'shared']
const FILES = [
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.server.config.ts',
  'tsconfig.base.json',
]
const NOT_BUILT = /(\.test\.tsx?|\.md)$|^server\/(bench|accept|simulation|faults|test)\//
const STAMP = join(root, 'dist', 'stamp')

function sources() {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')),
  )
  return [...FILES, ...inFolders.filter((file) => !NOT_BUILT.test(file))].sort()
}

/** One hash over the paths and contents of everything that goes into the build. */
export function sourceHash() {
  const hash = createHash('sha256')
  for (const file of sources()) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** True when the build was made from exactly these sources and was finished. */
export function isFresh() {
  try {
    return readFileSync(STAMP, 'utf8') === sourceHash()
  } catch {
    return false
  }
}

/** Before a build: an interrupted one must not look finished. */
export const removeStamp = () => rmSync(STAMP, { force: true })

/** After a build, with the hash taken before it: an edit during the build makes the next start build again. */
export function writeStamp(hash) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(STAMP, hash)
}
