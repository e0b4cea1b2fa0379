import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadedWith, readSources } from './lint/import-graph.js'
import { root } from './root.mjs'

/**
 * Weighs what a phone loads from the scanned code to the first prompt: gzipped JavaScript and CSS of the entry, of
 * the two pages on the way, of one language and of the heaviest kind of activity. Fails above the budget, and when a
 * page it looks for is not in the build (a renamed page must not make the phone look light).
 */
const BUDGET = 110_000
const dist = join(root, 'dist', 'client')
const ALWAYS = ['index.html', 'pages/Join.tsx', 'pages/Participant.tsx']
const ONE_OF = [/^i18n\/\w+\.ts$/, /^activities\/\w+\/Participate\.tsx$/]

const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'))
const keys = Object.keys(manifest)

/** The files that load together with a chunk, the chunk's own included. */
function filesOf(key, seen = new Set()) {
  if (seen.has(key)) return []
  seen.add(key)
  const { file, css = [], imports = [] } = manifest[key]
  return [file, ...css, ...imports.flatMap((one) => filesOf(one, seen))]
}

const gzipped = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
const weigh = (chunks) => {
  const files = [...new Set(chunks.flatMap((key) => filesOf(key)))].filter((file) => /\.(js|css)$/.test(file))
  return files.map((file) => ({ file, bytes: gzipped(file) }))
}
const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0)

const always = ALWAYS.filter((key) => key in manifest)
const heaviest = ONE_OF.flatMap((pattern) => {
  const candidates = keys.filter((key) => pattern.test(key))
  return candidates.sort((a, b) => total(weigh([...always, b])) - total(weigh([...always, a]))).slice(0, 1)
})

const files = weigh([...always, ...heaviest]).sort((a, b) => b.bytes - a.bytes)
for (const { file, bytes } of files) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`)
console.log(`${(total(files) / 1000).toFixed(1).padStart(7)} kB  in all, of ${BUDGET / 1000} kB`)

/** A page that is no chunk of its own must be part of the entry. */
const inEntry = loadedWith(readSources('client', 'shared'), ['client/main.tsx'])
const missing = ALWAYS.filter((key) => !(key in manifest) && !inEntry.has(`client/${key}`))
for (const key of missing) console.log(`${key} is nowhere in the build: adjust scripts/weight.mjs.`)
process.exitCode = missing.length > 0 || total(files) > BUDGET ? 1 : 0
