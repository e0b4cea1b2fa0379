import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createTestClock } from '../test/clock.ts'
import { createInbox } from './inbox.ts'
import { createMember, type Member } from './member.ts'
import { createReplica } from './replica.ts'
import { testClient } from './test-client.ts'
import { updateFrame } from './wire.ts'

/** One update of a member whose work is allowed as `works` say, one after the other; what became of it. */
function receive(works: boolean[]) {
  const happened: string[] = []
  const work = { take: () => works.shift() ?? false, isFull: () => false }
  const member: Member = { ...createMember(testClient(1).connection, createTestClock()), work }
  const inbox = createInbox({
    replica: createReplica([]),
    end: (_member, code, reason) => void happened.push(`${code} ${reason}`),
    asked: () => undefined,
    mayGrow: () => happened.push('share taken') > 0,
    write: () => void happened.push('written'),
    wrote: () => void happened.push('known already'),
    awareness: () => 'fine',
    askedAwareness: () => undefined,
  })
  const doc = new Y.Doc()
  doc.getArray('junk').insert(0, [1])
  inbox.receive(member, updateFrame(Y.encodeStateAsUpdate(doc)))
  return { happened, received: member.received }
}

test('what is accepted takes of the share', () => {
  expect(receive([true])).toEqual({ happened: ['share taken', 'written'], received: 1 })
})

test('what is refused for its work takes nothing of the share: it comes again', () => {
  expect(receive([false, false])).toEqual({ happened: ['4529 work'], received: 0 })
})

test('what was refused for its work is never told to be durable, also if work is allowed again right after', () => {
  expect(receive([false, true])).toEqual({ happened: ['4529 work'], received: 0 })
})
