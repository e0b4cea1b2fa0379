import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A directory of its own for one test. */
export function temporaryDir(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'weitblick-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Whether any file below `dir` holds the text. In another process: opening the lock file in ours would drop the lock. */
export function filesHold(dir: string, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    execFile('grep', ['-r', '-a', '-F', '-q', '-e', text, dir], (error) => {
      if (!error) resolve(true)
      else if (error.code === 1) resolve(false)
      else reject(error)
    })
  })
}
