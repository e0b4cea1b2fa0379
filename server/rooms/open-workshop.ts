import { reject } from '#shared/result.ts'
import type { CommitBody } from '#shared/workshop/events.ts'
import { emptyWorkshop } from '#shared/workshop/state.ts'
import type { ViewSources } from '#shared/workshop/views/round-view.ts'
import type { Commit, Tail } from '../ports/event-log.ts'
import { StoreError } from '../ports/store-error.ts'
import { createAudiences, RHYTHMS } from './audiences.ts'
import { type CommitQueue, createCommitQueue } from './commit-queue.ts'
import { createDerivedStore } from './derived-store.ts'
import { applyStored, readAll } from './fold.ts'
import type { LiveParts, LiveWorkshop } from './live-workshop.ts'
import { createNames } from './names.ts'
import { createPeople } from './people.ts'
import { createPresence } from './presence.ts'
import { createPseudonyms } from './pseudonyms.ts'
import { createRoundKeys } from './round-keys.ts'
import type { Session } from './session.ts'
import { createTick } from './tick.ts'
import { createTimers } from './timers.ts'
import { createViews } from './views-of.ts'
import { createWatchers } from './watchers.ts'
import { createWorkAhead } from './work-ahead.ts'

/** A live workshop, maybe without facts yet. Its log is folded `trusting` each fact, and with care when one cannot be applied. */
export async function createLive(
  id: string,
  parts: LiveParts,
  gone: () => void,
  trusting = true,
): Promise<LiveWorkshop> {
  const { store, clock, ids, node, fanout } = parts
  const workshop = emptyWorkshop()
  const stored = await store.vault.list(id)
  const names = createNames(id, store.vault, stored)
  const pseudonyms = createPseudonyms(id, store.vault, ids, stored)
  const derived = createDerivedStore(workshop)
  const sources: ViewSources = { names: names.all, derived: derived.of }
  const views = createViews(workshop, sources)
  /** Sessions too slow to be told anything now. */
  const resting = new Set<Session>()
  const place = (session: Session): void => audiences.place(session, head)
  const people = createPeople(workshop, clock, pseudonyms, sources, place, resting)
  const timers = createTimers(workshop, clock, (room, endsAt) => {
    void queue.submit({ type: 'timer.expire', room, endsAt }, { role: 'system' })
  })
  const audiences = createAudiences(workshop, views, () => people, fanout, derived.held)
  const presence = createPresence(id, node, store.bus, clock, presenceChanged)
  const ahead = createWorkAhead({ workshop, sources, clock, whenDurable }, changed)
  let head = 0
  const held: Commit[] = []
  const looks: (() => void)[] = []
  const watchers = createWatchers()
  let presenceDue = false
  let closed = false
  let closing: Promise<void> | undefined
  let folded = false

  const queue: CommitQueue = createCommitQueue({
    workshop,
    log: store.events,
    name: id,
    clock,
    ids,
    pseudonyms,
    head: () => head,
    committed(body) {
      head++
      applied(body)
    },
    catchUp,
    settled,
    bug: (error) =>
      parts.report('bug', { workshop: id, error: String(error), stack: (error as Error).stack }),
  })

  const tick = createTick(clock, RHYTHMS.screens, queue.speculating, tell)
  const moderators = createTick(clock, RHYTHMS.moderators, queue.speculating, () =>
    audiences.refresh('moderators', head),
  )
  const ticks = [tick, moderators]
  const keys = createRoundKeys(
    workshop,
    pseudonyms,
    async () => {
      await whenDurable(people.concernAll)
      tick.due()
    },
    (error) => parts.report('vault', { workshop: id, error: String(error) }),
  )

  function take(commit: Commit): void {
    if (commit.seq <= head) return
    const { body, unreadable } = applyStored(workshop, commit, trusting && !folded)
    if (unreadable > 0) parts.report('unreadable', { workshop: id, seq: commit.seq, parts: unreadable })
    head = commit.seq
    applied(body)
    if (folded) queue.othersCommitted()
    if (folded) keys.fetch()
  }

  /** After every durable commit, with the state exactly there. */
  function applied(body: CommitBody): void {
    moderators.commit(workshop.lastAt)
    derived.note(body, tick.commit(workshop.lastAt))
    ahead.note(body)
    views.changed()
    views.freeze(head)
    people.note(body, head)
    keys.note(body)
    names.note(body, folded, changed)
    watchers.tell(body)
  }

  async function catchUp(): Promise<void> {
    const before = head
    await readAll(store.events, id, head, clock, take)
    if (head > before || (await store.events.head(id)) >= before) return
    leave()
    throw new StoreError('UNAVAILABLE', 'the log is gone')
  }

  /** The log beneath was purged or replaced: what is in memory is no longer true. */
  function leave(): void {
    if (closing) return
    parts.report('gone', { workshop: id })
    void close()
    gone()
  }

  function hear(news: Tail): void {
    if (news.type === 'gone') return leave()
    held.push(...news.commits.filter((commit) => commit.seq > head))
    if (!queue.speculating()) settled()
  }

  function settled(): void {
    for (const commit of held.splice(0)) take(commit)
    timers.update()
    changed()
    for (const each of ticks) each.durable()
    if (folded) void ahead.go()
    for (const look of looks.splice(0)) look()
  }

  function changed(): void {
    views.changed()
    audiences.changed()
    for (const each of ticks) each.due()
  }

  function tell(): void {
    if (tick.told() && derived.release()) changed()
    people.flush(head)
    audiences.refresh('screens', head)
    if (presenceDue) presence.own(people.online())
    if (presenceDue) audiences.tellPresence(presence.total())
    presenceDue = false
    if (people.pending()) tick.due()
  }

  function presenceChanged(): void {
    presenceDue = true
    tick.due()
  }

  function whenDurable<T>(look: () => T): Promise<T> {
    if (!queue.speculating()) return Promise.resolve(look())
    return new Promise((resolve) => looks.push(() => resolve(look())))
  }

  function close(): Promise<void> {
    closing ??= finish()
    return closing
  }

  async function finish(): Promise<void> {
    await queue.idle()
    // Whoever was told an outcome just now must be able to pass it on before the connections end.
    await new Promise<void>((resolve) => clock.soon(resolve))
    closed = true
    stopFollowing()
    timers.stop()
    presence.stop()
    for (const each of ticks) each.stop()
    for (const session of people.sessions()) session.close()
    watchers.tell(undefined)
  }

  try {
    await readAll(store.events, id, 0, clock, take)
  } catch (error) {
    presence.stop()
    if (error instanceof StoreError || !trusting) throw error
    return createLive(id, parts, gone, false)
  }
  folded = true
  if (tick.told()) derived.release()
  keys.fetch()
  const stopFollowing = store.events.follow(id, head, hear)
  timers.update()
  const derivedReady = derived.catchUp(clock).then(() => void ahead.go())

  return {
    workshop,
    sources,
    names,
    watch: watchers.add,
    whenDurable,
    derivedReady: () => derivedReady.then(ahead.go),
    head: () => head,
    pseudonymOf: pseudonyms.of,
    open: () => !closed,
    submit: (command, actor) =>
      closing ? Promise.resolve(reject('UNAVAILABLE', 'closing')) : queue.submit(command, actor),
    async attach(session) {
      // Phones need nothing that is derived while people answer; whoever shows results waits for it.
      if (session.actor.role !== 'participant') await derivedReady
      await whenDurable(() => {
        if (closing) return session.close()
        if (!session.alive()) return
        people.attach(session)
        audiences.place(session, head)
        people.sendMine(session, head)
        presenceChanged()
      })
    },
    rest(session) {
      resting.add(session)
      audiences.remove(session)
      session.leave()
    },
    async resync(session) {
      await whenDurable(() => {
        if (!resting.delete(session) || closing || !session.alive()) return
        audiences.place(session, head, 'nothing')
        people.sendMine(session, head)
        presenceChanged()
      })
    },
    detach(session) {
      resting.delete(session)
      people.detach(session)
      audiences.remove(session)
      presenceChanged()
    },
    unused: () => people.sessions().size === 0 && !timers.pending() && !watchers.keeping(),
    close,
  }
}
