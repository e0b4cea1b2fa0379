import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { targetOf } from './import-table.js'

/** The written import graph of the sources: a few lines of pattern over formatted code, no compiler. */
const STATIC = /^import\s+(type\s)?(?:[\w*{][^'"]*?\sfrom\s+)?'([^']+)'/gm
const REEXPORT = /^export\s+(type\s)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'([^']+)'/gm
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g

/**
 * What one source imports. `kind` is `type` (erased), `static` (loaded together with the file) or `lazy`
 * (`import()`); `specifier` as written; `target` a path from the root, `npm:<package>` or `node:<module>`.
 */
export function importsOf(file, text) {
  const found = [...text.matchAll(STATIC), ...text.matchAll(REEXPORT)].map(([, type, specifier = '']) => ({
    kind: type ? 'type' : 'static',
    specifier,
  }))
  const lazy = [...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ kind: 'lazy', specifier }))
  return [...found, ...lazy].map((one) => ({ ...one, file, target: targetOf(file, one.specifier) }))
}

/** Every source of ours in the given folders: path from the root, text, lines, imports. */
export function readSources(...folders) {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && /\.(tsx?|m?js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const file = path.slice(root.length).replaceAll('\\', '/')
      const text = readFileSync(path, 'utf8')
      return { file, text, lines: text.split('\n').length - 1, imports: importsOf(file, text) }
    })
}

/** Everything that loads together with `entries`: static imports followed through our own files. */
export function loadedWith(sources, entries) {
  const byFile = new Map(sources.map((source) => [source.file, source]))
  const loaded = new Set(entries)
  for (const file of loaded)
    for (const { kind, target } of byFile.get(file)?.imports ?? []) if (kind === 'static') loaded.add(target)
  return loaded
}
