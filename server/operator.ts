import { readFile } from 'node:fs/promises'
import { backUp } from './compose.ts'
import { ConfigError, readConfig } from './config.ts'
import { type OperatorFile, operatorFile } from './operator-file.ts'
import { StoreError } from './ports/store-error.ts'

const USAGE = `Usage:
  npm run operator -- link CODE     a new moderator link for the workshop with this join code (or id)
  npm run operator -- backup FILE   a consistent copy of the embedded store, while the server runs or not
`

/** The operator's own commands, on the machine that the server runs on. */
async function main([command, argument]: readonly string[]): Promise<void> {
  const config = readConfig(process.env)
  if (command === 'link' && argument) return say(await newLink(config.DATA_DIR, argument))
  if (command === 'backup' && argument) {
    await backUp(config, argument)
    return say(`Written: ${argument}`)
  }
  process.stderr.write(USAGE)
  process.exitCode = 2
}

async function newLink(dataDir: string, workshop: string): Promise<string> {
  const running = await readFile(operatorFile(dataDir), 'utf8').catch(() => undefined)
  if (running === undefined) throw new ConfigError(`No server runs on DATA_DIR=${dataDir}: start it first.`)
  const { url, token } = JSON.parse(running) as OperatorFile
  const response = await fetch(`${url}/api/operator/links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ workshop }),
  })
  const answer = (await response.json()) as { url?: string; error?: { message: string } }
  if (answer.url === undefined)
    throw new ConfigError(answer.error?.message ?? `The server answered ${response.status}.`)
  return answer.url
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const plain = error instanceof ConfigError || error instanceof StoreError
  process.stderr.write(`${plain ? error.message : String((error as Error).stack)}\n`)
  process.exit(1)
})
