import proxyaddr from 'proxy-addr'
import { z } from 'zod'

const url = z.url({ protocol: /^https?$/ })
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)

function areNetworks(networks: string[]): boolean {
  try {
    proxyaddr.compile(networks)
    return true
  } catch {
    return false
  }
}

/** What each variable accepts, in the words of the line that stops a wrong start. */
const VARIABLES = {
  PORT: [z.coerce.number().int().min(0).max(65_535).default(3000), 'a port number from 0 to 65535'],
  HOST: [z.string().min(1).optional(), 'an address to listen on'],
  DATA_DIR: [z.string().min(1).default('./data'), 'a folder'],
  REDIS_URL: [z.url({ protocol: /^rediss?$/ }).optional(), 'an address such as redis://localhost:6379'],
  PUBLIC_URL: [
    url.transform((address) => address.replace(/\/+$/, '')).optional(),
    'an address such as https://workshop.example.org',
  ],
  CREATE_PASSWORD: [
    z
      .string()
      .regex(/^[\x21-\x7e]{8,}$/)
      .optional(),
    'a password of at least 8 letters without accents, digits or signs, without spaces',
  ],
  ALLOWED_ORIGINS: [
    list.pipe(z.array(url)).default([]),
    'addresses such as https://a.example, separated by commas',
  ],
  TRUST_PROXY: [
    z.union([z.literal('off').transform((): string[] => []), list.refine(areNetworks)]).default([]),
    '"off", or addresses and networks such as loopback or 10.0.0.0/8, separated by commas',
  ],
  RETENTION_DAYS: [
    z.coerce.number().int().min(1).max(36_500).default(180),
    'a whole number of days, at least 1',
  ],
  IMPRINT_URL: [url.optional(), 'an address'],
  PRIVACY_URL: [url.optional(), 'an address'],
  ACCESSIBILITY_URL: [url.optional(), 'an address'],
  LOG_LEVEL: [
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    'fatal, error, warn, info, debug, trace or silent',
  ],
} as const

type Variables = typeof VARIABLES
export type Config = { readonly [K in keyof Variables]: z.infer<Variables[K][0]> }

/**
 * The configuration from the environment. Empty values count as absent.
 * Throws `ConfigError` with one line that names the variable, the value and what is accepted.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const entries = Object.entries(VARIABLES).map(([name, [schema, accepted]]) => {
    const value = environment[name]
    const parsed = schema.safeParse(value?.trim() === '' ? undefined : value)
    if (parsed.success) return [name, parsed.data] as const
    throw new ConfigError(
      `${name}=${name.includes('PASSWORD') ? '…' : value} is not accepted: it takes ${accepted}.`,
    )
  })
  return Object.fromEntries(entries) as unknown as Config
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
