import type { IncomingMessage } from 'node:http'
import { networkInterfaces } from 'node:os'
import proxyaddr from 'proxy-addr'

/** Tells who really asks: a forwarded address is believed from trusted proxies only. */
export function clientAddress(trusted: readonly string[]): (request: IncomingMessage) => string {
  const trust = proxyaddr.compile([...trusted])
  return (request) => proxyaddr(request, trust)
}

/** This machine's first address that phones in the same network can reach; undefined without a network. */
export function networkAddress(): string | undefined {
  for (const addresses of Object.values(networkInterfaces())) {
    for (const { family, internal, address } of addresses ?? []) {
      if (family === 'IPv4' && !internal && !address.startsWith('169.254.')) return address
    }
  }
  return undefined
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i

/** Whether only this machine reaches `host`. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

/** The address to put into links and codes, given the host a page was asked from. A loopback host becomes the machine's own. */
export function baseUrl(protocol: string, host: string, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl
  const loopback = LOOPBACK.exec(host)
  const reachable = loopback ? `${networkAddress() ?? loopback[1]}${loopback[3] ?? ''}` : host
  return `${protocol}://${reachable}`
}
