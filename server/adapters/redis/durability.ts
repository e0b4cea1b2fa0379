import { StoreError } from '../../ports/store-error.ts'
import type { Connection } from './connection.ts'

export interface Durability {
  /** What stands in the way of serving with this Redis, if anything. */
  readonly refusal: string | undefined
  /** In words for the operator. */
  readonly detail: string
}

const WORDS: Readonly<Record<string, string>> = {
  always: 'every acknowledged write is on disk (appendfsync always)',
  everysec:
    'after a power failure up to about one second of acknowledged writes may be missing (appendfsync everysec)',
  no: 'the operating system decides when writes reach the disk: a power failure may lose many seconds (appendfsync no)',
}

function fieldsOf(info: string): Map<string, string> {
  const pairs = info.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':')
    return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1)] as const] : []
  })
  return new Map(pairs)
}

/** Some hosted services forbid CONFIG; then the policy of fsync stays unknown. */
async function appendfsync(connection: Connection): Promise<string> {
  try {
    const [, value] = await connection.send<string[]>(['CONFIG', 'GET', 'appendfsync'])
    return value ?? 'unknown'
  } catch (error) {
    if (error instanceof StoreError && error.code === 'STORAGE') return 'unknown'
    throw error
  }
}

function refusalOf(info: ReadonlyMap<string, string>): string | undefined {
  const version = info.get('redis_version') ?? 'unknown'
  const policy = info.get('maxmemory_policy') ?? 'unknown'
  if (Number.parseInt(version, 10) < 7) return `Redis ${version} is too old: 7.0 or newer is needed`
  if (info.get('role') !== 'master') return 'this Redis is a replica: REDIS_URL must lead to the primary'
  if (info.get('aof_enabled') !== '1') return 'Redis keeps no append-only file: set "appendonly yes"'
  if (policy !== 'noeviction')
    return `Redis may evict data (maxmemory-policy ${policy}): set "maxmemory-policy noeviction"`
  if (info.get('aof_last_write_status') === 'err')
    return 'Redis cannot write its append-only file (see its log)'
  return undefined
}

/** Asks Redis what its acknowledgements are worth. Rejects when it cannot be asked. */
export async function durabilityOf(connection: Connection): Promise<Durability> {
  const sections = ['server', 'replication', 'persistence', 'memory']
  const info = fieldsOf(await connection.send<string>(['INFO', ...sections]))
  const policy = await appendfsync(connection)
  const words = WORDS[policy] ?? `it is unknown when writes reach the disk (appendfsync ${policy})`
  return {
    refusal: refusalOf(info),
    detail: `Redis ${info.get('redis_version')}, append-only file: ${words}`,
  }
}
