import { expect, test } from 'vitest'
import { loadedWith, readSources } from '../scripts/lint/import-graph.js'
import { forbids, importRules, rulesFor, targetOf } from '../scripts/lint/import-table.js'

/** The house shown as a table. The linter and dependency-cruiser hold the same rules while one writes. */
const sources = readSources('shared', 'server', 'client', 'e2e', 'scripts')
const imports = sources.flatMap((source) => source.imports)

test('the graph is not empty', () => {
  expect(imports.length).toBeGreaterThan(100)
})

test.each(importRules)('$name: $why', (rule) => {
  const offences = imports
    .filter(({ file, target }) => rulesFor(file).includes(rule) && forbids(rule, file, target))
    .map(({ file, target }) => `${file} → ${target}`)
  expect(offences).toEqual([])
})

test.each([
  ['shared/workshop/decide.ts', '../../server/log.ts', 'shared-knows-only-shared'],
  ['shared/workshop/decide.ts', 'node:crypto', 'shared-is-pure'],
  ['shared/workshop/decide.ts', 'yjs', 'shared-is-pure'],
  ['shared/board/parse.ts', 'react', 'shared-board-packages'],
  ['shared/text/group.ts', 'lodash/map', 'shared-text-packages'],
  ['shared/activities/words/kind.ts', '../dots/kind.ts', 'kinds-are-strangers'],
  ['client/activities/words/Show.tsx', '#shared/activities/dots/views.ts', 'kinds-are-strangers'],
  ['shared/workshop/apply.ts', '../activities/words/kind.ts', 'core-meets-kinds-in-the-registry'],
  ['server/rooms/room.ts', '#shared/activities/words/kind.ts', 'core-meets-kinds-in-the-registry'],
  ['client/pages/Stage.tsx', '../activities/words/Show.tsx', 'screens-meet-kinds-in-the-registry'],
  ['server/rooms/room.ts', '../config.ts', 'rooms-know-shared-and-ports'],
  ['server/rooms/room.ts', '../adapters/memory/store.ts', 'only-compose-joins-adapters'],
  ['server/ports/bus.ts', '../rooms/room.ts', 'ports-know-shared'],
  ['server/adapters/redis/store.ts', '../sqlite/store.ts', 'adapters-know-ports'],
  ['server/edges/http/app.ts', '../../adapters/sqlite/store.ts', 'edges-know-no-adapter'],
  ['server/main.test.ts', '../client/main.tsx', 'server-without-client'],
  ['client/pages/Join.tsx', '../../server/config.ts', 'client-without-server'],
  ['server/main.ts', './bench/main.ts', 'product-without-tools'],
])('%s may not import %s (%s)', (file, specifier, name) => {
  const broken = rulesFor(file).filter((rule) => forbids(rule, file, targetOf(file, specifier)))
  expect(broken.map((rule) => rule.name)).toContain(name)
})

test.each([
  ['shared/workshop/decide.ts', '../ids.ts'],
  ['shared/activities/index.ts', './words/kind.ts'],
  ['client/activities/words/Show.tsx', '#shared/activities/words/views.ts'],
  ['server/rooms/room.ts', '../ports/event-log.ts'],
  ['server/rooms/room.test.ts', '../adapters/memory/store.ts'],
  ['server/compose.ts', './adapters/sqlite/store.ts'],
])('%s may import %s', (file, specifier) => {
  expect(rulesFor(file).filter((rule) => forbids(rule, file, targetOf(file, specifier)))).toEqual([])
})

test('shared is named by #shared from outside and by relative paths inside', () => {
  const wrong = imports.filter(({ file, specifier, target }) => {
    if (file.startsWith('shared/')) return specifier.startsWith('#')
    return /^(server|client|e2e)\//.test(file) && target.startsWith('shared/') && !specifier.startsWith('#')
  })
  expect(wrong.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([])
})

test('the first load of a phone holds no zod, no boards, no server', () => {
  const phone = sources
    .map(({ file }) => file)
    .filter((file) =>
      /^client\/(main\.tsx|pages\/(Join|Participant)\.tsx|activities\/\w+\/Participate\.tsx)$/.test(file),
    )
  expect(phone).toContain('client/main.tsx')
  expect(phone.length).toBeGreaterThanOrEqual(4)
  const heavy = ['npm:zod', 'npm:yjs', 'npm:y-websocket']
  const loaded = loadedWith(sources, phone)
  expect(heavy.filter((name) => loaded.has(name))).toEqual([])
})

test('no file is longer than 250 lines without saying why in its head', () => {
  const reason = /long because|generated/i
  const long = sources.filter(({ text, lines }) => lines > 250 && !reason.test(text.slice(0, 600)))
  expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([])
})

test('no barrels but the two registries', () => {
  const barrels = sources.filter(({ file }) => /\/index\.tsx?$/.test(file))
  const registry = /^(shared|client)\/activities\/index\.tsx?$/
  expect(barrels.map(({ file }) => file).filter((file) => !registry.test(file))).toEqual([])
})

test.each([
  ['a path of one machine', /["'`(\s](?:file:\/\/)?\/(?:home|root|Users|work|tmp)\/\w/],
  [
    'a skipped, focused or postponed test',
    /\b(?:test|it|describe)\.(?:skip|only|todo|fixme|fails|skipIf|runIf)\b/,
  ],
  ['a silenced type error', /@ts-(?:ignore|nocheck|expect-error)/],
])('nowhere: %s', (_what, pattern) => {
  expect(sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([])
})

test('the lint against raw socket listeners is silenced only in the edges', () => {
  const silenced = sources.filter(({ text }) =>
    /oxlint-disable\S*\s+house\/no-raw-socket-listener/.test(text),
  )
  expect(silenced.map(({ file }) => file).filter((file) => !file.startsWith('server/edges/'))).toEqual([])
})
