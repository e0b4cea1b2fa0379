import type { NewCommit } from '../ports/event-log.ts'
import type { Store } from '../ports/store.ts'
import { StoreError, type StoreErrorCode } from '../ports/store-error.ts'

/**
 * What happens to one append: `rival` another commit takes its place first · `refused` certainly not written ·
 * `lost-before` / `lost-after` the answer is lost, nothing / everything was written · `held` waits until `release`.
 */
export type AppendFault =
  | { readonly type: 'rival'; readonly commit: (expectedSeq: number) => NewCommit }
  | { readonly type: 'refused'; readonly code: StoreErrorCode }
  | { readonly type: 'lost-before' | 'lost-after' | 'held' }

export interface FaultyStore extends Store {
  /** The next appends meet these, one each. */
  readonly faults: AppendFault[]
  /** While set, every call that reads or writes the log or the vault is rejected with it. */
  down: StoreErrorCode | undefined
  /** Appends that reached the store, with their bodies. */
  readonly appends: { readonly expectedSeq: number; readonly body: string }[]
  /** Lets held appends go on. */
  release(): void
}

/** A store in front of another one, with faults on demand. */
export function faultyStore(inner: Store): FaultyStore {
  let held: (() => void)[] = []
  const check = (): void => {
    if (store.down) throw new StoreError(store.down, 'down for a test')
  }

  const store: FaultyStore = {
    ...inner,
    faults: [],
    down: undefined,
    appends: [],
    release() {
      const all = held
      held = []
      for (const go of all) go()
    },
    events: {
      ...inner.events,
      async append(log, expectedSeq, commit) {
        check()
        store.appends.push({ expectedSeq, body: commit.body })
        const fault = store.faults.shift()
        if (fault?.type === 'refused') throw new StoreError(fault.code, 'refused for a test')
        if (fault?.type === 'lost-before') throw new StoreError('UNAVAILABLE', 'lost for a test', 'unknown')
        if (fault?.type === 'rival') await inner.events.append(log, expectedSeq, fault.commit(expectedSeq))
        if (fault?.type === 'held') await new Promise<void>((resolve) => held.push(resolve))
        const result = await inner.events.append(log, expectedSeq, commit)
        if (fault?.type === 'lost-after') throw new StoreError('UNAVAILABLE', 'lost for a test', 'unknown')
        return result
      },
      async *read(log, afterSeq) {
        check()
        yield* inner.events.read(log, afterSeq)
      },
      async head(log) {
        check()
        return inner.events.head(log)
      },
    },
    vault: {
      ...inner.vault,
      async put(...args) {
        check()
        return inner.vault.put(...args)
      },
      async putIfAbsent(...args) {
        check()
        return inner.vault.putIfAbsent(...args)
      },
      async list(...args) {
        check()
        return inner.vault.list(...args)
      },
    },
  }
  return store
}
