import { describe, expect, test } from 'vitest'
import { expectGoneFromFiles, expectInFiles, fresh, type OpenStore, range, storeForSuite } from './fixture.ts'

/** What every `Vault` promises. */
export function vaultContract(name: string, open: OpenStore): void {
  describe(`Vault on ${name}`, () => {
    const tested = storeForSuite(open)

    test('gives back what was put, to every node; a later put replaces', async () => {
      const { store, other } = tested()
      const scope = fresh('scope')
      await store.vault.put(scope, 'name/1', 'Jörg 👷')
      expect(await other.vault.get(scope, 'name/1')).toBe('Jörg 👷')
      await other.vault.put(scope, 'name/1', '')
      expect(await store.vault.get(scope, 'name/1')).toBe('')
      expect(await store.vault.get(scope, 'name/2')).toBeUndefined()
      expect(await store.vault.get(fresh('scope'), 'name/1')).toBeUndefined()
    })

    test('putIfAbsent keeps the first value and tells it', async () => {
      const { store, other } = tested()
      const scope = fresh('scope')
      expect(await store.vault.putIfAbsent(scope, 'key', 'first')).toBe('first')
      expect(await other.vault.putIfAbsent(scope, 'key', 'second')).toBe('first')
      expect(await store.vault.get(scope, 'key')).toBe('first')
    })

    test('of racing putIfAbsent from two nodes all agree on one value', async () => {
      const { store, other } = tested()
      const scope = fresh('scope')
      for (const round of range(1, 10)) {
        const racers = range(1, 20).map((n) =>
          (n % 2 ? store : other).vault.putIfAbsent(scope, `key${round}`, `value${n}`),
        )
        const agreed = new Set(await Promise.all(racers))
        expect(agreed.size).toBe(1)
        expect(agreed).toContain(await store.vault.get(scope, `key${round}`))
      }
    })

    test('list gives the scope and nothing else', async () => {
      const { store, other } = tested()
      const scope = fresh('scope')
      await store.vault.put(scope, 'a', '1')
      await store.vault.put(scope, 'b', '2')
      await store.vault.put(`${scope}x`, 'c', '3')
      expect(await other.vault.list(scope)).toEqual(
        new Map([
          ['a', '1'],
          ['b', '2'],
        ]),
      )
      expect(await other.vault.list(fresh('scope'))).toEqual(new Map())
    })

    test('destroy of one key removes it with its bytes and leaves the others', async () => {
      const { store, other } = tested()
      const scope = fresh('scope')
      const canary = `canary-${fresh('key')}-x`
      await store.vault.put(scope, 'erase', canary)
      await store.vault.put(scope, 'keep', 'kept')
      await expectInFiles(tested(), canary)
      await other.vault.destroy(scope, 'erase')
      expect(await store.vault.list(scope)).toEqual(new Map([['keep', 'kept']]))
      await expectGoneFromFiles(tested(), canary)
    })

    test('destroy of a scope removes all of it with its bytes; the key can be put anew', async () => {
      const { store } = tested()
      const [scope, neighbour] = [fresh('scope'), fresh('scope')]
      const canary = `canary-${fresh('scope')}-x`
      for (const n of range(1, 100)) await store.vault.put(scope, `name/${n}`, `${canary}-${n}`)
      await store.vault.put(neighbour, 'name/1', 'kept')
      await store.vault.destroy(scope)
      expect(await store.vault.list(scope)).toEqual(new Map())
      expect(await store.vault.get(neighbour, 'name/1')).toBe('kept')
      await expectGoneFromFiles(tested(), canary)
      expect(await store.vault.putIfAbsent(scope, 'name/1', 'anew')).toBe('anew')
    })

    test('destroy of what does not exist is no fault', async () => {
      await expect(tested().store.vault.destroy(fresh('scope'))).resolves.toBeUndefined()
      await expect(tested().store.vault.destroy(fresh('scope'), 'key')).resolves.toBeUndefined()
    })
  })
}
