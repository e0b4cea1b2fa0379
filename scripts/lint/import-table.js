/**
 * The import rules of the house, once: the linter (`house-rules.js`), dependency-cruiser
 * (`.dependency-cruiser.mjs`) and the architecture test all read this table.
 *
 * `from` and `never` are patterns over paths from the project's root; `$1` in `never` is what the first group
 * of `from` caught. `only` lists the packages that such a file may import (`[]`: none, nothing of Node either).
 * Unless `tests` is set a rule leaves `*.test.ts` alone: a test may stand a real adapter behind a port.
 */
export const importRules = [
  {
    name: 'shared-knows-only-shared',
    why: 'shared runs in the browser and on the server and imports nothing of ours outside shared.',
    from: '^shared/',
    never: '^(?!shared/)',
    tests: true,
  },
  {
    name: 'shared-is-pure',
    why: 'shared imports zod alone: no Node, no I/O.',
    from: '^shared/(?!board/|text/)',
    only: ['zod'],
  },
  {
    name: 'shared-board-packages',
    why: 'boards are Yjs documents.',
    from: '^shared/board/',
    only: ['zod', 'yjs'],
  },
  {
    name: 'shared-text-packages',
    why: 'text analysis brings its own word lists and stemmers.',
    from: '^shared/text/',
    only: ['zod'],
  },
  {
    name: 'kinds-are-strangers',
    why: 'one kind of activity never imports another.',
    from: '^(?:shared|client)/activities/([^/]+)/',
    never: '^(?:shared|client)/activities/(?!$1/)[^/]+/',
    tests: true,
  },
  {
    name: 'core-meets-kinds-in-the-registry',
    why: 'the core reaches kinds of activity only through shared/activities/index.ts.',
    from: '^(?:shared/(?!activities/)|server/|client/(?!activities/))',
    never: '^shared/activities/[^/]+/',
  },
  {
    name: 'screens-meet-kinds-in-the-registry',
    why: 'pages reach the screens of a kind only through the registry in client/activities.',
    from: '^client/(?!activities/)',
    never: '^client/activities/[^/]+/',
  },
  {
    name: 'rooms-know-shared-and-ports',
    why: 'rooms and boards import shared and ports only.',
    from: '^server/(rooms|board)/',
    never: '^(?!shared/|server/ports/|server/$1/)',
  },
  {
    name: 'ports-know-shared',
    why: 'a port is a promise to the rooms: it knows shared and the other ports.',
    from: '^server/ports/',
    never: '^(?!shared/|server/ports/)',
  },
  {
    name: 'adapters-know-ports',
    why: 'adapters import ports only (and what lies beside them); no adapter knows another.',
    from: '^server/adapters/([^/]+)/',
    never: '^(?!server/ports/|server/adapters/(?:$1/|[^/]+$))',
  },
  {
    name: 'edges-know-no-adapter',
    why: 'edges never import adapters; compose.ts joins them.',
    from: '^server/edges/',
    never: '^server/adapters/',
  },
  {
    name: 'only-compose-joins-adapters',
    why: 'compose.ts is the one place where adapters meet the app.',
    from: '^server/(?!compose\\.ts|adapters/|bench/|accept/|test/|simulation/|faults/)',
    never: '^server/adapters/',
  },
  {
    name: 'server-without-client',
    why: 'client and server never import each other; what both need lives in shared.',
    from: '^server/',
    never: '^client/',
    tests: true,
  },
  {
    name: 'client-without-server',
    why: 'client and server never import each other; what both need lives in shared.',
    from: '^client/',
    never: '^server/',
    tests: true,
  },
  {
    name: 'product-without-tools',
    why: 'what runs in production does not import the tools that build and measure it.',
    from: '^(?:client|server/(?!bench/|accept/|test/|simulation/|faults/|architecture\\.test))',
    never: '^(?:scripts|e2e|server/(?:bench|accept|test|simulation|faults))/',
  },
]

const TEST = /\.test\.tsx?$/

/** The rules that speak about a file (path from the root). */
export const rulesFor = (file) =>
  importRules.filter((rule) => new RegExp(rule.from).test(file) && (rule.tests || !TEST.test(file)))

/**
 * Does the rule forbid `file` to import `target`? A target is a path from the root, or `npm:<package>`, or
 * `node:<module>`.
 */
export function forbids(rule, file, target) {
  if (/^(?:npm|node):/.test(target))
    return rule.only !== undefined && !rule.only.includes(target.slice('npm:'.length))
  if (rule.never === undefined) return false
  const caught = new RegExp(rule.from).exec(file)?.[1] ?? ''
  return new RegExp(rule.never.replaceAll('$1', caught)).test(target)
}

/** Turns an import as written into a target: a path from the root, `npm:<package>` or `node:<module>`. */
export function targetOf(file, specifier) {
  if (specifier.startsWith('.')) return new URL(specifier, `file:///${file}`).pathname.slice(1)
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('node:')) return specifier
  const parts = specifier.split('/')
  return `npm:${specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]}`
}
