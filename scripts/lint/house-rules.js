import { relative, sep } from 'node:path'
import { forbids, rulesFor, targetOf } from './import-table.js'

/**
 * The house rules that no stock rule of oxlint expresses (a JS plugin, see `.oxlintrc.json`).
 * Each rule is a visitor over the syntax tree; the messages say what to do instead.
 */

/** Names that a Socket.IO or ws connection goes by in this code base. */
const CONNECTIONS = /^(socket|io|nsp|namespace|ws|connection)$/i
const LISTENERS = new Set(['on', 'once', 'onAny', 'prependAny', 'addListener', 'prependListener'])

const nameOf = (node) => {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression' && !node.computed) return node.property.name
  return undefined
}

const isCallOn = ({ callee }, object, property) =>
  callee.type === 'MemberExpression' && nameOf(callee.object) === object && nameOf(callee) === property

/** Every socket event goes through one wrapper (schema, role, phase, limits, try/catch, ack). */
const noRawSocketListener = {
  create: (context) => ({
    CallExpression(node) {
      if (node.callee.type !== 'MemberExpression' || !LISTENERS.has(nameOf(node.callee))) return
      const object =
        node.callee.object.type === 'CallExpression' ? node.callee.object.callee : node.callee.object
      const names =
        object.type === 'MemberExpression' ? [nameOf(object), nameOf(object.object)] : [nameOf(object)]
      if (!names.some((name) => name !== undefined && CONNECTIONS.test(name))) return
      context.report({
        node,
        message: 'A raw listener on a connection: use the wrapper in server/edges/socket.',
      })
    },
  }),
}

const IMPURE_CALLS = [
  ['Date', 'now'],
  ['performance', 'now'],
  ['Math', 'random'],
  ['crypto', 'randomUUID'],
  ['crypto', 'getRandomValues'],
]

/** `decide` and `apply` are deterministic: time, ids and chance come in through `ctx`. */
const noClockOrChance = {
  create: (context) => {
    const report = (node) =>
      context.report({ node, message: 'shared/ is pure: take time, ids and chance from ctx.' })
    return {
      CallExpression(node) {
        if (IMPURE_CALLS.some(([object, property]) => isCallOn(node, object, property))) report(node)
        else if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node)
      },
      NewExpression(node) {
        if (nameOf(node.callee) === 'Date' && node.arguments.length === 0) report(node)
      },
    }
  },
}

/** The import rules of ARCHITECTURE.md, from the table that the other tools read too. */
const imports = {
  create: (context) => {
    const file = relative(process.cwd(), context.filename).split(sep).join('/')
    const rules = rulesFor(file)
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const target = targetOf(file, source.value)
      for (const rule of rules)
        if (forbids(rule, file, target))
          context.report({ node: source, message: `${rule.name}: ${rule.why}` })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    }
  },
}

export default {
  meta: { name: 'house' },
  rules: { 'no-raw-socket-listener': noRawSocketListener, 'no-clock-or-chance': noClockOrChance, imports },
}
