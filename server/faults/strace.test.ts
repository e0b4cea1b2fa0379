import { expect, test } from 'vitest'
import { judge } from './strace.ts'

const ack = (seq: number) => `71 write(30, "\\201~430[{\\"ok\\":true,\\"seq\\":${seq}}]", 40) = 40`

test('an fsync before each batch of acks is recognised, and its absence', () => {
  const good = [
    '72 fdatasync(9) = 0',
    ack(1),
    ack(1),
    '72 fdatasync(9 <unfinished ...>',
    ack(1),
    '72 <... fdatasync resumed>) = 0',
    ack(2),
  ]
  expect(judge(good)).toEqual({ batches: 2, unsynced: [], syncs: 2 })
  const bad = [
    ack(1),
    '72 fdatasync(9 <unfinished ...>',
    ack(2),
    '72 <... fdatasync resumed>) = 0',
    '72 fsync(9) = -1 EIO',
    ack(3),
    ack(4),
  ]
  expect(judge(bad)).toEqual({ batches: 4, unsynced: [1, 2, 4], syncs: 1 })
})
