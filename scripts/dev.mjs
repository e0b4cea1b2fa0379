import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * `npm run dev`: the server under `tsx watch` (a change in server/ or shared/ restarts it), the client through
 * Vite's middleware inside that server (a change in client/ is swapped in the open page). One port for both.
 */
const cli = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const watched = ['watch', '--clear-screen=false', '--exclude', 'client/**', 'server/main.ts']
const child = spawn(process.execPath, [cli, ...watched, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'development' },
})
process.on('SIGINT', () => child.kill('SIGINT'))
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code) => process.exit(code ?? 1))
