import { LIMITS } from '#shared/board/model.ts'
import { CLOSE } from './close-codes.ts'
import type { Member } from './member.ts'
import type { Replica } from './replica.ts'
import { isStateVector } from './state-vector.ts'
import { type Incoming, parseFrame, step1Frame } from './wire.ts'

/** Bytes of a message around an update. */
const ENVELOPE = 16
/** How often a connection may be asked for what is missing. */
const MAX_GAPS = 8
/** Steps that a state which is not cached costs: the whole document is walked. */
const DIFF_WORK = 50_000

/** What becomes of a message. */
export interface Inbox {
  /** Reads one message of a member and does what is its due: hands it on, or ends the connection with a code. */
  receive(member: Member, frame: Uint8Array): void
}

export function createInbox(parts: {
  replica: Replica
  end(member: Member, code: number, reason: string): void
  /** It asks for the document (`member.asked`). */
  asked(member: Member): void
  /** Whether this one may add so many bytes more. */
  mayGrow(member: Member, bytes: number): boolean
  /** An update that passed; of about so many steps of work. */
  write(member: Member, update: Uint8Array, work: number): void
  /** A message that wrote what is known already: counts as durable with what is under way or waits. */
  wrote(member: Member): void
  awareness(member: Member, states: Uint8Array): 'fine' | 'large' | 'malformed'
  askedAwareness(member: Member): void
}): Inbox {
  const { replica, end } = parts

  function receive(member: Member, frame: Uint8Array): void {
    if (!member.frames.take(1)) return end(member, CLOSE.TOO_FAST, 'too many messages')
    if (frame.length > LIMITS.updateBytes + ENVELOPE) return end(member, CLOSE.TOO_LARGE, 'message')
    const message = parseFrame(frame)
    if (message === undefined) return end(member, CLOSE.MALFORMED, 'no message of the protocol')
    if (member.connection.access() === 'none') return end(member, CLOSE.FORBIDDEN, 'no access')
    handle(member, message)
  }

  function handle(member: Member, message: Incoming): void {
    switch (message.type) {
      case 'step1':
        return ask(member, message.stateVector)
      case 'awareness':
        return states(member, message.states)
      case 'query-awareness':
        return parts.askedAwareness(member)
      default:
        return write(member, message.update, message.type === 'step2')
    }
  }

  function ask(member: Member, stateVector: Uint8Array): void {
    if (!isStateVector(stateVector)) return end(member, CLOSE.MALFORMED, 'no state vector')
    if (!replica.isCached(stateVector) && !member.work.take(DIFF_WORK))
      return end(member, CLOSE.TOO_FAST, 'work')
    member.asked = stateVector.slice()
    parts.asked(member)
  }

  function states(member: Member, bytes: Uint8Array): void {
    const result = parts.awareness(member, bytes)
    if (result === 'large') end(member, CLOSE.TOO_LARGE, 'awareness')
    if (result === 'malformed') end(member, CLOSE.MALFORMED, 'awareness')
  }

  function write(member: Member, update: Uint8Array, everything: boolean): void {
    const access = member.connection.access()
    const adder = member.connection.person.role === 'moderator' ? 'moderator' : 'participant'
    let accepted = false
    let refused: 'work' | 'document' | 'share' | undefined
    const { verdict, work } = replica.inspect(update, (cost, growth) => {
      if (access !== 'write') return false
      // The share comes last, for it outlives the connection: who is sent away for the work comes back with the same.
      if (!member.work.take(cost)) refused = 'work'
      // What only deletes makes room again.
      else if (growth > 0 && replica.isFull(adder)) refused = 'document'
      else if (!parts.mayGrow(member, growth)) refused = 'share'
      else accepted = true
      return accepted
    })
    if (verdict === 'malformed') return end(member, CLOSE.MALFORMED, 'no update of a board')
    if (verdict === 'costly') return end(member, CLOSE.TOO_LARGE, 'update')
    if (verdict !== 'nothing' && access === 'locked') return end(member, CLOSE.LOCKED, 'locked')
    if (verdict !== 'nothing' && access !== 'write') return end(member, CLOSE.FORBIDDEN, 'read only')
    if (refused === 'document' || refused === 'share') return end(member, CLOSE.TOO_LARGE, refused)
    if (refused === 'work' || (!accepted && !member.work.take(work)))
      return end(member, CLOSE.TOO_FAST, 'work')
    member.received++
    if (verdict === 'gap') return resync(member)
    if (everything) member.gapped = false
    if (accepted) parts.write(member, update, work)
    else parts.wrote(member)
  }

  /** Its later messages may all have the same gap: it is asked once. */
  function resync(member: Member): void {
    if (member.gapped) return
    if (++member.gaps > MAX_GAPS) return end(member, CLOSE.MALFORMED, 'gaps')
    member.gapped = true
    member.connection.send([step1Frame(replica.stateVector())])
  }

  return { receive }
}
