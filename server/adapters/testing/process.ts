import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface Child {
  readonly process: ChildProcess
  /** Resolves with everything said so far once stdout contains `word`; rejects when the process ends before. */
  said(word: string): Promise<string>
  /** Ends it (kill -9 unless told otherwise) and waits until it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>
}

/** Runs TypeScript code (an ES module, as text) in a Node process of its own, from the project's root. */
export function runCode(code: string, options: { readonly uid?: number } = {}): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  const ended = once(child, 'close')
  // A test that fails before its clean-up must not leave a process behind.
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  let out = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return {
    process: child,
    async said(word) {
      while (!out.includes(word)) {
        const over = await Promise.race([
          once(child.stdout, 'data').then(() => false),
          ended.then(() => true),
        ])
        if (over && !out.includes(word)) throw new Error(`ended without saying ${word}: ${out}${errors}`)
      }
      return out
    },
    async end(signal = 'SIGKILL') {
      child.kill(signal)
      await ended
    },
  }
}
