/**
 * Where the database worker's code is. The only place that knows: from source (tests, `npm run dev`) it is `worker.ts`,
 * loaded through tsx; in the bundled server it is the second entry `sqlite-worker.js`, which must lie in the same folder
 * as the chunk that holds this file.
 */
export function workerUrl(): URL {
  const fromSource = import.meta.url.endsWith('.ts')
  return new URL(fromSource ? './worker-from-source.mjs' : './sqlite-worker.js', import.meta.url)
}
