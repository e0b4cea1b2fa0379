import type { BrowserContext } from '@playwright/test'

/** What a browser says of requests that fail while its network is down. */
export const NETWORK_DOWN = /net::ERR_|WebSocket connection to/
/** What a browser says of an answer that is an error on purpose. */
export const refusedWith = (status: number): RegExp => new RegExp(`responded with a status of ${status}`)

/** Notes everything that must not happen on any page of a context. */
export interface Watch {
  /** Expected on this device from now on, because the journey makes it happen. */
  tolerate(pattern: RegExp): void
  /** What happened and was not expected, in words. */
  troubles(): readonly string[]
}

/** `hosts`: names of this machine; a request to any other is one to a third party. */
export async function watch(context: BrowserContext, hosts: ReadonlySet<string>): Promise<Watch> {
  const seen: string[] = []
  const tolerated: RegExp[] = []

  function note(what: string): void {
    if (!tolerated.some((pattern) => pattern.test(what))) seen.push(what)
  }

  function noteForeign(address: string): void {
    const { protocol, hostname } = new URL(address)
    if (/^(https?|wss?):$/.test(protocol) && !hosts.has(hostname)) seen.push(`third party: ${address}`)
  }

  // Becomes an uncaught error of the page.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(`uncaught: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => noteForeign(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => noteForeign(socket.url())))
  return { tolerate: (pattern) => void tolerated.push(pattern), troubles: () => seen }
}
