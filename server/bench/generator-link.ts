import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Generator } from './generator.ts'
import type { Address } from './servers.ts'

/** The load generator in a process of its own, so that it has an event loop of its own; calls run one at a time. */
export interface GeneratorLink {
  call<K extends keyof Generator>(
    name: K,
    ...args: Parameters<Generator[K]>
  ): Promise<Awaited<ReturnType<Generator[K]>>>
  stop(): void
}

interface Reply {
  readonly value?: unknown
  readonly error?: string | undefined
}

export async function startGenerator(address: Address): Promise<GeneratorLink> {
  const child = fork(fileURLToPath(new URL('./generator.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'json',
  })
  let settle: ((reply: Reply) => void) | undefined
  child.on('message', (reply: Reply) => settle?.(reply))
  child.on('exit', () => settle?.({ error: 'the load generator ended' }))
  async function ask(question: object): Promise<unknown> {
    const reply = await new Promise<Reply>((resolve) => {
      settle = resolve
      child.send(question)
    })
    if (reply.error !== undefined) throw new Error(reply.error)
    return reply.value
  }
  await ask({ address })
  return {
    call: (name, ...args) => ask({ name, args }) as never,
    stop: () => child.disconnect(),
  }
}
